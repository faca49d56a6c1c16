import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Words from our own corridors. */
export const jargon = phraseRule({
  id: 'jargon',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'This is our word, not the customer’s: say it in plain ones.',
    fr: 'C’est un mot de chez nous, pas du client : dites-le simplement.',
  },
  source: SOURCES.plain,
  levelFor: ({ complaint }) => (complaint.kind === 'complaint' ? 'warn' : 'hint'),
  phrases: {
    en: [
      '(?:tickets?|case|request) (?:has been |was |is )?(?:opened|raised|logged|closed|number)',
      'escalat(?:e|ed|ing|ion)|(?:tier|level) (?:1|2|3|one|two|three)|back[- ]?(?:end|office)|sla|kpis?|crm',
      'backlog|end[- ]user|eta(?! \\d)|stakeholders?|workflow|root cause|remediat\\w+|provision(?:ed|ing)',
      'touchpoints?|circle back|reach out internally|relevant (?:team|department)',
      'concerned (?:team|department)|competent department',
    ],
    fr: [
      'escalad\\w+|(?:niveau|n) ?(?:1|2|3)|back[- ]?office|sla|kpi|crm|backlog|workflow|process|ticketing',
      '(?:ticket|dossier) (?:ouvert|cree|incident)|service (?:concerne|competent|dedie)',
      'interlocuteur (?:dedie|privilegie)|prestation|diligenter|regularis\\w+|remediation|asap',
      'checker|switcher',
    ],
  },
  bad: [
    { lang: 'en', draft: 'I have escalated your lamp.', marks: 'escalated' },
    { lang: 'fr', draft: 'J’ai escaladé votre lampe.', marks: 'escaladé' },
  ],
  good: [
    { lang: 'en', draft: 'I have asked my manager about your lamp.' },
    { lang: 'fr', draft: 'J’ai demandé à ma responsable pour votre lampe.' },
  ],
});
