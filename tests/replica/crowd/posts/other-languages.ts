import type { ScriptedPost } from '../crowd-post';
import { writer } from '../write';

const es = writer('es', true);
const de = writer('de', true);
const it = writer('it', true);
const pt = writer('pt', true);

/** Spanish, German, Italian and Portuguese, and a few lines in languages that get no full support. */
export const OTHER_LANGUAGES: ScriptedPost[] = [
  es('rafaelcuesta_', '@ValmereRail llevamos dos horas parados y nadie nos informa. Es una vergüenza.'),
  es('lourdes_vega_', '@ValmereRail todavía no me han devuelto el dinero. Quiero una solución ya.'),
  es('nacho_ribera', 'El peor viaje de mi vida con @ValmereRail: sucio, tarde y sin aire acondicionado.'),
  es('marta_soler_b', '@Quillpost mi paquete llegó roto y nadie responde. Pésimo servicio.'),
  es('paco_d_lago', '@ValmereRail me cobraron dos veces el mismo billete.', { reach: 1 }),
  de('gretaholm', '@ValmereRail schon wieder ausgefallen, keine Durchsage, niemand da. Unverschämt.'),
  de('jens_hallig', '@ValmereRail seit vier Wochen warte ich auf meine Erstattung. Das ist doch Betrug.'),
  de('uta_brandner', 'Klimaanlage kaputt, Toiletten gesperrt, 90 Minuten Verspätung. Danke für nichts @ValmereRail'),
  de('kai_moorweg', '@Quillpost Paket angeblich zugestellt, hier war niemand. Was soll das?'),
  it('dino_terzi', '@ValmereRail treno soppresso senza avviso, è una vergogna.'),
  it('chiara_monti_', '@ValmereRail aspetto il rimborso da un mese e nessuno risponde.'),
  it('piero_lagana', 'Due ore di ritardo e bagni chiusi. Servizio pessimo @ValmereRail'),
  pt('beatriz_lago', '@ValmereRail comboio cancelado outra vez e ninguém diz nada. Péssimo.'),
  pt('rui_sardinha', '@ValmereRail cobraram-me duas vezes e não devolvem o dinheiro.'),
  writer('es', false)('elena_prado', 'Qué bonito el viaje por el lago con @ValmereRail, gracias al personal.'),
  writer('es', false)('tomas_quiroga', '@ValmereRail ¿a qué hora sale el último tren los sábados?'),
  writer('es', false)('cocina_de_luz', 'Hoy lentejas, mañana ya veremos.'),
  writer('de', false)('anke_sund', 'Wunderbare Fahrt am See entlang, pünktlich und freundlich. Danke @ValmereRail!'),
  writer('de', false)('holger_tide', '@ValmereRail kann ich sonntags ein Fahrrad mitnehmen?'),
  writer('de', false)('backstubemia', 'Erste Brote des Tages sind draußen. Duftet bis zum Bahnhof.'),
  writer('it', false)('sofia_renna', 'Personale gentilissimo stamattina, grazie @ValmereRail'),
  writer('it', false)('luca_darsena', 'Domenica mercato a Marchelles, portate una borsa.'),
  writer('pt', false)('ines_falcao', 'Que viagem tão boa, obrigada @ValmereRail 💚'),
  writer('pt', false)('joao_maresia', '@ValmereRail a que horas abre a bilheteira de Velles?'),
  writer('nl', false)('fenna_dk', 'Mooie ochtend aan het meer, koffie in de zon.'),
  writer('ja', false)('yuki_hoshimi', '湖の朝。電車の窓がとても大きい。'),
  writer('ar', false)('samir_bahr', 'صباح الخير من البحيرة ☀️'),
  writer('qme', false)('tidecharts', '🌊🌊🌊'),
];
