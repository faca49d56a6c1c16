import type { CorpusParts } from './kinds';

const FILL = {
  brand: ['@RielNorte', '@Pellico', '@velomarkt', '@LumenEnergia', '@Ferrasky', '@ColiFlash'],
  money: ['40 €', '129,99 €', '60€', '25 euros'],
};

/** Invented Spanish parts. */
export const es: CorpusParts = {
  language: 'es',
  fill: {
    ...FILL,
    thing: ['paquete', 'pedido', 'móvil', 'router', 'equipaje', 'billete', 'reembolso'],
    span: ['3 horas', 'dos semanas', 'un mes', '10 días', 'más de una hora'],
    day: ['lunes', 'ayer', 'el viernes'],
  },
  open: {
    complaint: ['{brand} ', 'Hola {brand}, ', 'Oye {brand} ', ''],
    kind: ['{brand} ', ''],
    neutral: ['{brand} ', 'Hola {brand}, ', ''],
  },
  close: {
    complaint: ['', '', ' Vergonzoso.', ' 😡', ' Solucionadlo ya.', ' ¿Alguien responde?', ' Pésimo servicio.'],
    kind: ['', ' ¡Gracias!', ' ❤️'],
    neutral: ['', ' Gracias'],
  },
  core: {
    complaint: [
      'mi {thing} tenía que llegar {day} y sigo sin noticias',
      'llevo {span} esperando y nadie contesta',
      'me habéis cobrado {money} dos veces',
      'la app no funciona desde {day}',
      'el {thing} llegó roto y no me devuelven el dinero',
      'otra vez el tren cancelado sin explicación',
      'vuestro agente fue muy maleducado',
      'sin internet desde hace {span}',
      'el peor servicio que he tenido',
      'habéis perdido mi {thing} y os da igual',
      'nunca más compro aquí',
      '¿dónde está mi {thing}? nadie me informa',
      'quiero mi reembolso, van {span}',
      'la comida estaba fría y sucia',
      'el técnico no vino otra vez',
    ],
    sarcasm: [
      'gracias por perder mi {thing}, unos genios',
      'genial, otro retraso, qué puntualidad',
      'enhorabuena, {span} al teléfono para nada',
    ],
    praise: [
      'muchas gracias por vuestra ayuda, un servicio excelente',
      'el {thing} llegó antes de tiempo, perfecto',
      'qué gente tan amable en la tienda',
      'me encanta el nuevo {thing}',
      'lo habéis solucionado en minutos, gracias',
      'la mejor atención en años',
    ],
    praiseOfAbsence: [
      'ningún problema con el {thing}, todo perfecto',
      'sin retrasos y sin colas, así da gusto',
      'nunca me han fallado',
    ],
    question: [
      '¿a qué hora abrís {day}?',
      '¿hacéis envíos a Canarias?',
      '¿cómo puedo cambiar mi dirección?',
      '¿habrá {thing} en azul?',
      '¿se puede pagar a plazos?',
      '¿dónde encuentro mi número de cliente?',
    ],
    news: [
      '{brand} abre una nueva oficina',
      'Las acciones de {brand} suben un 4 %',
      '{brand} nombra nueva directora',
      '{brand} presenta sus resultados {day}',
    ],
    advert: [
      'Gana un {thing}: síguenos y comparte',
      '20 % de descuento hasta {day}',
      'Buscamos personal, envía tu currículum',
    ],
    talk: [
      'de viaje con {brand}, qué sol',
      'hoy partido y cena',
      'mi gato duerme en la caja de {brand}',
      'jajaja igual',
      'odio los lunes',
    ],
  },
};

/** Invented German parts. */
export const de: CorpusParts = {
  language: 'de',
  fill: {
    ...FILL,
    thing: ['Paket', 'Bestellung', 'Handy', 'Router', 'Koffer', 'Ticket', 'Gutschein'],
    span: ['3 Stunden', 'zwei Wochen', 'einem Monat', '10 Tagen'],
    day: ['Montag', 'gestern', 'Freitag'],
  },
  open: {
    complaint: ['{brand} ', 'Hallo {brand}, ', 'Liebe {brand} ', ''],
    kind: ['{brand} ', ''],
    neutral: ['{brand} ', 'Hallo {brand}, ', ''],
  },
  close: {
    complaint: ['', '', ' Unverschämt.', ' 😡', ' Was soll das?', ' Nie wieder.', ' Einfach nur peinlich.'],
    kind: ['', ' Danke!', ' ❤️'],
    neutral: ['', ' Danke'],
  },
  core: {
    complaint: [
      'mein {thing} sollte {day} kommen und ist immer noch nicht da',
      'warte seit {span} auf eine Antwort',
      'ihr habt mir {money} doppelt abgebucht',
      'die App stürzt ständig ab',
      '{thing} kam kaputt an und keiner fühlt sich zuständig',
      'Zug fällt schon wieder aus, keine Info',
      'euer Mitarbeiter war extrem unfreundlich',
      'seit {span} kein Internet',
      'der schlechteste Kundenservice überhaupt',
      'ihr habt mein {thing} verloren und es interessiert niemanden',
      'ich kündige, so geht man nicht mit Kunden um',
      'wo bleibt mein {thing}? Keine Rückmeldung',
      'will endlich mein Geld zurück',
      'das Essen war kalt und das Zimmer dreckig',
      'Techniker ist wieder nicht erschienen',
    ],
    sarcasm: [
      'danke fürs Verlieren meiner {thing}, Glanzleistung',
      'toll, schon wieder Verspätung, ihr seid spitze',
      'super, {span} in der Warteschleife für nichts',
    ],
    praise: [
      'vielen Dank für die schnelle Hilfe, super Service',
      '{thing} kam früher als gedacht, perfekt',
      'so freundliches Personal',
      'ich liebe mein neues {thing}',
      'Problem in Minuten gelöst, danke',
      'bester Kundendienst seit Jahren',
    ],
    praiseOfAbsence: [
      'keine Probleme mit {thing}, alles bestens',
      'keine Verspätung, kein Stress, klasse',
      'noch nie enttäuscht worden',
    ],
    question: [
      'wann öffnet ihr {day}?',
      'liefert ihr nach Österreich?',
      'wie kann ich meine Adresse ändern?',
      'gibt es das auch in Blau?',
      'kann man in Raten zahlen?',
      'wo finde ich meine Kundennummer?',
    ],
    news: [
      '{brand} eröffnet neuen Standort',
      'Aktie von {brand} legt um 4 % zu',
      '{brand} ernennt neue Chefin',
      '{brand} stellt Quartalszahlen vor',
    ],
    advert: [
      'Gewinnspiel: folgen und teilen, {thing} gewinnen',
      '20 % Rabatt bis {day}',
      'Wir suchen Verstärkung, jetzt bewerben',
    ],
    talk: [
      'mit {brand} unterwegs, Sonne scheint',
      'heute Fußball und Pizza',
      'meine Katze schläft im Karton von {brand}',
      'haha gleich',
      'montags immer müde',
    ],
  },
};

/** Invented Italian parts. */
export const it: CorpusParts = {
  language: 'it',
  fill: {
    ...FILL,
    thing: ['pacco', 'ordine', 'telefono', 'modem', 'bagaglio', 'biglietto', 'rimborso'],
    span: ['3 ore', 'due settimane', 'un mese', '10 giorni'],
    day: ['lunedì', 'ieri', 'venerdì'],
  },
  open: {
    complaint: ['{brand} ', 'Ciao {brand}, ', 'Scusate {brand} ', ''],
    kind: ['{brand} ', ''],
    neutral: ['{brand} ', 'Buongiorno {brand}, ', ''],
  },
  close: {
    complaint: ['', '', ' Vergogna.', ' 😡', ' Fate qualcosa.', ' Mai più.', ' Servizio pessimo.'],
    kind: ['', ' Grazie!', ' ❤️'],
    neutral: ['', ' Grazie'],
  },
  core: {
    complaint: [
      'il mio {thing} doveva arrivare {day} e ancora niente',
      'aspetto da {span} e nessuno risponde',
      'mi avete addebitato {money} due volte',
      'la app non funziona da {day}',
      '{thing} arrivato rotto e nessuno mi rimborsa',
      'treno cancellato di nuovo senza spiegazioni',
      'il vostro addetto è stato maleducato',
      'senza internet da {span}',
      'il peggior servizio mai visto',
      'avete perso il mio {thing} e non vi interessa',
      'disdico, non si trattano così i clienti',
      "dov'è il mio {thing}? nessuna notizia",
      'voglio il rimborso, sono passati {span}',
      'cibo freddo e camera sporca',
      'il tecnico non è venuto nemmeno oggi',
    ],
    sarcasm: [
      'grazie per aver perso il mio {thing}, complimenti',
      'ottimo, altro ritardo, che puntualità',
      'bravi, {span} al telefono per niente',
    ],
    praise: [
      "grazie mille per l'aiuto, servizio ottimo",
      '{thing} arrivato in anticipo, perfetto',
      'personale gentilissimo',
      'adoro il mio nuovo {thing}',
      'risolto in pochi minuti, grazie',
      'la migliore assistenza da anni',
    ],
    praiseOfAbsence: [
      'nessun problema con il {thing}, tutto perfetto',
      'zero ritardi e zero code, bravi',
      'mai rimasto deluso',
    ],
    question: [
      'a che ora aprite {day}?',
      'spedite in Svizzera?',
      'come posso cambiare indirizzo?',
      'ci sarà anche in blu?',
      'si può pagare a rate?',
      'dove trovo il mio codice cliente?',
    ],
    news: [
      '{brand} apre una nuova sede',
      'Azioni {brand} in rialzo del 4 %',
      '{brand} nomina una nuova direttrice',
      '{brand} presenta i risultati {day}',
    ],
    advert: [
      'Vinci un {thing}: seguici e condividi',
      'Sconto del 20 % fino a {day}',
      'Cerchiamo personale, candidati ora',
    ],
    talk: [
      'in viaggio con {brand}, che sole',
      'stasera partita e pizza',
      'il gatto dorme nella scatola di {brand}',
      'ahaha uguale',
      'odio il lunedì',
    ],
  },
};

/** Invented Portuguese parts. */
export const pt: CorpusParts = {
  language: 'pt',
  fill: {
    ...FILL,
    thing: ['pacote', 'pedido', 'celular', 'roteador', 'bilhete', 'reembolso', 'cartão'],
    span: ['3 horas', 'duas semanas', 'um mês', '10 dias'],
    day: ['segunda', 'ontem', 'sexta'],
  },
  open: {
    complaint: ['{brand} ', 'Olá {brand}, ', 'Ei {brand} ', ''],
    kind: ['{brand} ', ''],
    neutral: ['{brand} ', 'Olá {brand}, ', ''],
  },
  close: {
    complaint: ['', '', ' Que vergonha.', ' 😡', ' Resolvam isso.', ' Nunca mais.', ' Péssimo atendimento.'],
    kind: ['', ' Obrigada!', ' ❤️'],
    neutral: ['', ' Obrigado'],
  },
  core: {
    complaint: [
      'meu {thing} era para chegar {day} e até agora nada',
      'estou há {span} esperando e ninguém responde',
      'cobraram {money} duas vezes no meu cartão',
      'o aplicativo não funciona desde {day}',
      'o {thing} chegou quebrado e não devolvem o dinheiro',
      'trem cancelado de novo sem explicação',
      'o atendente foi muito grosseiro',
      'sem internet há {span}',
      'o pior serviço que já tive',
      'perderam o meu {thing} e não ligam',
      'vou cancelar, que falta de respeito',
      'cadê o meu {thing}? ninguém informa',
      'quero o meu reembolso, já faz {span}',
      'comida fria e quarto sujo',
      'o técnico não apareceu outra vez',
    ],
    sarcasm: [
      'obrigado por perder o meu {thing}, parabéns',
      'ótimo, mais um atraso, que pontualidade',
      'parabéns, {span} no telefone para nada',
    ],
    praise: [
      'muito obrigada pela ajuda, atendimento excelente',
      'o {thing} chegou antes do prazo, perfeito',
      'equipe muito simpática',
      'adoro o meu novo {thing}',
      'resolveram em minutos, obrigado',
      'o melhor atendimento em anos',
    ],
    praiseOfAbsence: [
      'nenhum problema com o {thing}, tudo perfeito',
      'sem atrasos e sem filas, assim sim',
      'nunca me deixaram na mão',
    ],
    question: [
      'a que horas abrem {day}?',
      'entregam na Madeira?',
      'como posso mudar o endereço?',
      'vai ter em azul?',
      'dá para pagar em parcelas?',
      'onde encontro o meu número de cliente?',
    ],
    news: [
      '{brand} abre nova sede',
      'Ações da {brand} sobem 4 %',
      '{brand} nomeia nova diretora',
      '{brand} apresenta resultados {day}',
    ],
    advert: [
      'Ganhe um {thing}: siga e compartilhe',
      '20 % de desconto até {day}',
      'Estamos contratando, envie o currículo',
    ],
    talk: [
      'viajando com a {brand}, que sol',
      'hoje tem jogo e pizza',
      'meu gato dorme na caixa da {brand}',
      'kkkk igual',
      'odeio segunda',
    ],
  },
};
