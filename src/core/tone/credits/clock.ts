import { phrase } from '../phrases';

/** What a number after "at", "by" or "from" counts when it is no hour: ten shops, five stars. */
const COUNTS = '(?! ?(?:%|percent|per|stars?|(?!hours|minutes|mins|days|weeks|this|is|as|was)[a-z]{2,}s\\b))';
const HOUR = `(?:[01]?\\d|2[0-4])(?:[:.]\\d\\d)?(?![\\d,:]|\\.\\d)${COUNTS}`;
const SMALL =
  '(?:\\d+|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|a few|a couple of)';

/** English times of day and spans of time, as the source of a phrase over the readable form: "by 6", "at 10.15", "overnight". */
export const EN_CLOCK = phrase(
  `(?:at|by|before|until|till|from|around|between|landing|arriving|due|live) ${HOUR}`,
  `|(?:in|within|inside|under) (?:the (?:next )?)?${SMALL} (?:\\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`,
  `|${SMALL} (?:minutes?|mins?|hours?|days?) (?:away|out|from now|ago)`,
  '|overnight|first thing (?:tomorrow|today|in the|on \\w+day)|as (?:we speak|i (?:write|type))|this (?:second|instant|very \\w+|weekend)|the same (?:day|evening|morning)',
  '|straight ?away|at once|(?:by|before|after|over) (?:lunch\\w*|breakfast|dinner|tea\\w*|bedtime|dark|close|closing|noon|midday|midnight)',
  `|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\w* \\d{1,2}(?!\\d)`,
  '|every (?:\\w+ )?(?:hour|morning|evening|night|day|week|minutes|hours)|daily|hourly|on the \\d+(?:st|nd|rd|th)|as of (?:now|today|this)',
);
