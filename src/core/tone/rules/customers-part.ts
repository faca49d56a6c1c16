import { postSaying } from '../example';
import { attackLevel } from '../gift';
import { EN_CUSTOMERS } from '../peopleWords';
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
      "(?:it's |it is |that's |this is )?(?:probably|most likely|likely|surely|almost certainly) (?:[\\w']+ ){0,4}?(?:your|user|customer) (?!order|parcel|refund|card being)\\w+(?: \\w+)?",
      phrase(
        '(?:(?<=[.!?] )|^)(?:but |and |well,? |so )?you (?:used|shouted|swore|typed|clicked|ticked|skipped|declined|parked|removed|installed|changed|exceeded|went over|opted|raised|threatened|insulted',
        "|interrupted|hung up|touched|pressed|pulled|pushed|washed|plugged|ate|drank|wore|stood|sat|walked|arrived|turned up|agreed|signed|let)(?: [\\w']+){1,5}",
      ),
      `${EN_CUSTOMERS} (?:\\w+ )?(?:often|sometimes|usually|frequently|occasionally|typically|tend to|themselves|do)(?: [\\w']+){1,5}`,
      phrase(
        "(?:(?<=[.!?] )|^)(?:but |and |well,? |so |though )?you(?:'ve| have|'d| had|'re| are|'d also)? (?:already |also |just |only |even )?(?:picked|chosen|chose|selected|knew|know|bought|renewed|accepted|insisted",
        '|wanted|emailed \\w+ times|called \\w+ times|on our \\w+|the one|getting|asking|expecting|free to|welcome to (?:leave|go|look|try)|aware|well aware|supposed to|meant to|not the (?:only|first))',
        "(?![^.!?]*\\b(?:we|our|us|nobody|nothing)\\b)(?: [\\w']+){1,8}",
      ),
      "(?:your (?:mother|mum|mom|father|dad|wife|husband|son|daughter|kids?|child|children|partner|friend|family)|she|he) (?:was|were) (?:blocking|standing|sitting|shouting|being|refusing|holding|filming|running|playing|making|parked|in the way|asked)(?: [\\w']+){0,5}",
      "(?:she|he|they|you|your (?:mother|mum|mom|father|dad|wife|husband|son|daughter|child|kids?|partner|friend)) (?:could|might) (?:simply |just |easily |always |at least )*have (?:just |simply |easily |also )?(?!been (?:hurt|killed|burn|injur|told|treat|given|warn)|had|heard|got|received|waited|to\\b)\\w+(?: [\\w']+){0,5}",
    ],
  },
  when: ({ complaint }) => complaint.kind === 'complaint',
  levelFor: attackLevel,
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
