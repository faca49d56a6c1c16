import { postSaying } from '../example';
import { makesAmends } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** What the customer did, or is guessed to have done, is told as the cause: blame by the build of the sentence, without the word. */
export const customersPart = phraseRule({
  id: 'customers-part',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This tells the customer their own part in it: leave it out, and say what happened on our side.',
    fr: 'Cette phrase rappelle au client sa propre part : retirez-la, et dites ce qui s’est passé de notre côté.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      phrase(
        "(?:because|as|given that|seeing as|after|when) you(?:'d| had| have|'ve)? (?!(?:\\w+ )?(?:told|wrote|asked|said|reported|posted|messaged|called|phoned|tweeted|deserved|needed|wanted",
        '|arrived|landed|replied|expected|trusted|paid|waited|lived|mentioned|showed|shared|raised|flagged|contacted|emailed|texted|chatted|joined|first|complained|visited|stayed|travelled|received|experienced|suffered|described|explained|reached))',
        "(?:\\w{2,}ed|chose|left|put|took|lost|gave|let|broke|made|set|kept|didn't|did not|hadn't|had not|haven't|have not) (?:[\\w']+ ?){1,5}",
      ),
      "(?:it's |it is |that's |this is )?(?:probably|most likely|likely|surely|almost certainly|must be|has to be) (?:[\\w']+ ){0,4}?(?:your|user|customer) (?!order|parcel|refund|card being)\\w+(?: \\w+)?",
      phrase(
        '(?:(?<=[.!?] )|^)(?:but |and |well,? |so )?you (?:used|shouted|swore|typed|clicked|ticked|skipped|declined|parked|removed|installed|changed|exceeded|went over|opted|raised|threatened|insulted',
        "|interrupted|hung up|touched|pressed|pulled|pushed|washed|plugged|ate|drank|wore|stood|sat|walked|arrived|turned up|agreed|signed|let)(?: [\\w']+){1,5}",
      ),
      "(?:customers|passengers|guests|users|people|travellers|members|parents|owners|tenants|patients|visitors|riders|diners|drivers) (?:\\w+ )?(?:often|sometimes|usually|frequently|occasionally|typically|tend to|themselves|do)(?: [\\w']+){1,5}",
    ],
  },
  when: ({ complaint }) => complaint.kind === 'complaint',
  // Beside regret and a step of ours it is a clumsy word, no longer an attack.
  levelFor: (draft) => (makesAmends(draft) ? 'warn' : 'error'),
  bad: [
    {
      lang: 'en',
      draft: 'It broke because you changed the bulb without telling us.',
      marks: 'because you changed the bulb without telling us',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
  alsoFires: ['missing-next-step', 'missing-apology', 'curt', 'bare-defence', 'idle-sentence'],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. You waited because we lost your order, and a new lamp leaves today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
});
