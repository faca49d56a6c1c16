import type { CueTable } from './cue';

/** The languages known well enough for complaint, praise and question. */
export const es: CueTable = {
  refund: ['(reembols*|devoluc*|mi dinero|indemniz*|compensacion)', 'devolver* ...2 dinero'],
  not_received: [
    '(no|nunca|sigue sin|siguen sin|aun no|todavia no) ...4 (llega*|llegado|recibi*|recibido|entrega*|aparec*)',
    'donde (esta|estan) mi*',
    '(perdido|perdieron|extravi*) ...3 (paquete|pedido|maleta|equipaje)',
  ],
  late: ['(retraso|retrasos|retrasado|demora*|tarde)'],
  waiting: [
    '(esperando|llevo|llevamos|desde hace|hace) ...3 (horas|hora|dias|semanas|meses|minutos|<number>)',
    '(sigo|seguimos|todavia|aun) (esperando|sin|no)',
  ],
  no_answer: ['(sin|nadie|no|ninguna|nunca|ni) ...3 (respuesta|respond*|contest*|solucion*|atiende*|ayuda*|llaman)'],
  broken: ['(roto*|rota*|averia*|danado*|defectuos*|estropead*)'],
  not_working: [
    '(no|ni) ...2 (funciona*|carga*|va|puedo*|deja*|abre|conecta*)',
    '(caido|caida|fallo*|falla|fallando|error|sin internet|sin servicio|sin luz|sin cobertura)',
  ],
  cancelled: ['(cancelad*|cancelan|cancelaron|anulad*)'],
  charged: ['(cobra*|cobro|cobrado|cobraron|factura) ...4 (dos veces|mas|doble|de mas|sin|indebid*|mal)'],
  staff: ['(pesim*|mal|mala|maleducad*|grosero*|incompetent*) ...2 (atencion|servicio|trato|personal)?'],
  anger: [
    '(verguenza|vergonzoso|lamentable|horrible|desastre|estafa*|ladrones|asco|inaceptable|indignante|harto|harta|hartos|pesimo|pesima|peor|inutiles|basura|mierda|porqueria|terrible|nefasto|tomadura de pelo|😡|🤬|😠|👎|🙄|😤)',
  ],
  repeated: ['(otra vez|de nuevo|cada vez|siempre igual|todos los dias|por enesima vez|<number> veces)'],
  leaving: ['(nunca mas|no vuelvo|no volvere|ultima vez|me doy de baja|darme de baja|cambiar de)'],
  demand: [
    '(que pasa con|por que|exijo|quiero mi|hagan algo|reclamacion*|queja*|necesito ayuda|problema*)',
    'solucion* (ya|de una vez|el|mi)',
  ],
  sarcasm: ['(gracias|genial|bravo|enhorabuena|felicidades) ...6 (retras*|cancel*|nada|perd*|esperando|tarde|arruin*)'],
};
export const de: CueTable = {
  refund: ['(ruckerstatt*|erstatt*|geld zuruck|entschadig*|mein geld)'],
  not_received: [
    '(nicht|nie|noch nicht|immer noch nicht|nichts) ...3 (angekommen|erhalten|geliefert|da|zugestellt|bekommen)',
    'wo (bleibt|ist) (mein|meine)',
    '(paket|koffer|bestellung|lieferung) ...3 (verloren|verschwunden|weg)',
  ],
  late: ['(verspatung*|verspatet|zu spat|verzoger*)'],
  waiting: [
    '(warte*|gewartet|wartezeit) ...4 (seit|stunden|tage|tagen|wochen|monaten|minuten|schon|immer)',
    'seit (<number>|stunden|tagen|wochen|monaten|gestern|zwei|drei)',
    'immer noch (nicht*|kein*|keine)',
  ],
  no_answer: [
    '(keine|keiner|niemand|nie|null|ohne) ...3 (antwort*|reaktion|ruckmeldung|meldet|hilft|info|erreichbar|geantwortet)',
    '(nicht erreichbar|ignoriert)',
  ],
  broken: ['(kaputt*|defekt*|beschadigt*|zerbrochen)'],
  not_working: [
    '(funktioniert|geht|ladt|klappt|funktionieren) ...2 (nicht|nix|gar nichts|schon wieder nicht)',
    '(ausfall|ausgefallen|storung|absturz*|sturzt ab|fehlermeldung|kein internet|kein netz|kein empfang)',
  ],
  cancelled: ['(storniert|gestrichen|abgesagt|annulliert|fallt aus|fallen aus)'],
  charged: ['(abgebucht|doppelt|berechnet|abzocke) ...2 (abgebucht|berechnet)?'],
  staff: [
    '(unfreundlich*|unverschamt*|inkompetent*|frech*|schlechter service|mieser service)',
    'kundenservice ...3 (schlecht*|katastroph*|nicht)',
  ],
  anger: [
    '(katastroph*|frechheit|unverschamt*|saftladen|schlimm*|schrecklich*|enttauscht*|enttauschend|peinlich|lacherlich|mies*|scheiss*|scheisse|mist|abzocke|betrug*|betruger|unglaublich|nervt|wutend|sauer|armutszeugnis|unfassbar|nie wieder|😡|🤬|😠|👎|🙄|😤)',
  ],
  repeated: ['(schon wieder|wieder mal|jedes mal|jeden tag|zum <number>|wiederholt|standig)'],
  leaving: ['(nie wieder|kundige*|kundigung|letztes mal|wechsle*|anbieter wechseln)'],
  demand: [
    '(warum|wieso|was soll das|ich erwarte|ich mochte|kummern sie sich|beschwerde*|problem*|brauche hilfe|bitte um)',
  ],
  sarcasm: [
    '(danke|toll|super|bravo|klasse|glanzleistung) ...6 (verspat*|nicht|ausfall*|warte*|kaputt|wieder|gestrichen)',
  ],
};
export const it: CueTable = {
  refund: ['(rimbors*|risarc*|indietro i soldi|i miei soldi|indennizz*)'],
  not_received: [
    '(non|mai|ancora) ...4 (arrivat*|ricevut*|consegnat*|arriva)',
    "(dove|dov') (e|sta|sono) (il mio|la mia|i miei|finito)",
    '(pacco|valigia|bagaglio|ordine) ...3 (pers*|smarrit*|sparit*)',
  ],
  late: ['(ritardo|ritardi|in ritardo)'],
  waiting: [
    '(aspett*|attesa|attendo|attend*) ...4 (da|ore|giorni|settimane|mesi|ancora)',
    'da (<number>|ore|giorni|settimane|mesi|ieri|due|tre)',
    'ancora (niente|nulla|nessun*|non)',
  ],
  no_answer: ['(nessun*|senza|mai|non) ...3 (risposta|risponde*|risposto|assistenza|aiuto|richiama*|notizi*)'],
  broken: ['(rott*|guast*|difettos*|danneggiat*)'],
  not_working: [
    '(non) ...2 (funziona*|va|carica|riesco*|si apre|prende)',
    '(bloccat*|down|errore|disservizi*|senza internet|senza linea|senza luce)',
  ],
  cancelled: ['(cancellat*|annullat*|soppress*)'],
  charged: ['(addebit*|fattura*|pagare|pagato) ...3 (due volte|doppio|non|sbagliat*|piu)'],
  staff: ['(maleducat*|scortes*|incompetent*|pessim*|scarso) ...2 (servizio|assistenza|personale)?'],
  anger: [
    '(vergogn*|schif*|pessim*|orribil*|truff*|ladri|inaccettabil*|assurd*|ridicol*|delus*|deludente|incapaci|peggior*|disastro|merda|basta|stufo|stufa|scandalos*|indecent*|😡|🤬|😠|👎|🙄|😤)',
  ],
  repeated: ["(di nuovo|ancora una volta|ogni volta|ogni giorno|sempre|per l' ennesima volta|<number> volte)"],
  leaving: ['(mai piu|ultima volta|disdic*|disdett*|cambio operatore|cambiare)'],
  demand: ['(perche|quando|esigo|voglio|reclam*|fate qualcosa|problema*|ho bisogno|risolv*)'],
  sarcasm: ['(grazie|complimenti|bravi|bravissimi|ottimo) ...6 (ritard*|cancell*|niente|pers*|attesa|ore|guast*)'],
};
export const pt: CueTable = {
  refund: ['(reembols*|meu dinheiro|estorno|indeniz*)', 'devolv* ...2 dinheiro'],
  not_received: [
    '(nao|nunca|ainda nao) ...4 (chegou|chegaram|recebi|receb*|entreg*)',
    '(onde|cade) ...2 (meu|minha|o meu|a minha)',
    '(perdeu|perderam|extravi*|perdido) ...3 (encomenda|mala|pedido|bagagem)',
  ],
  late: ['(atraso|atrasos|atrasad*|atrasou)'],
  waiting: [
    '(espera*|aguard*) ...4 (ha|faz|horas|dias|semanas|meses|desde)',
    '(ha|faz) (<number>|horas|dias|semanas|meses|mais de)',
    'ainda (nada|nao|sem|estou)',
  ],
  no_answer: ['(ninguem|sem|nenhuma|nunca|nao) ...3 (resposta|respond*|atend*|ajuda*|solucao|retorno|resolve*)'],
  broken: ['(quebrad*|partid*|avariad*|danificad*|estragad*|defeito)'],
  not_working: [
    '(nao) ...2 (funciona*|abre|carrega|consigo|entra|conecta)',
    '(fora do ar|sem internet|sem luz|sem sinal|sem rede|erro|travando|caiu|avaria)',
  ],
  cancelled: ['(cancelad*|cancelaram|cancelou)'],
  charged: ['(cobra*|cobrad*|cobranca) ...3 (duas vezes|indevid*|dobro|a mais|errad*)'],
  staff: ['(pessim*|mal|mau|ruim|grosseir*|mal educad*|incompetent*) ...2 (atendimento|servico|funcionari*)?'],
  anger: [
    '(vergonha|vergonhos*|pessim*|horrivel|lixo|merda|absurdo|ridiculo|palhacada|descaso|desrespeito|ladroes|golpe|inadmissivel|inaceitavel|pior|decepcao|decepcionad*|fart*|cansad*|😡|🤬|😠|👎|🙄|😤)',
  ],
  repeated: ['(de novo|outra vez|toda vez|todo dia|todos os dias|sempre|<number> vezes)'],
  leaving: ['(nunca mais|ultima vez|vou cancelar|mudar de)', 'cancelar (o|a|meu|minha)'],
  demand: [
    '(por que|porque e que|resolvam|quero|exijo|reclamacao|queixa|preciso de ajuda|problema*|facam alguma coisa)',
  ],
  sarcasm: ['(obrigad*|parabens|bravo|otimo) ...6 (atras*|cancel*|nada|perd*|espera*)'],
};
