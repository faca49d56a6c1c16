/**
 * What must be read on each saved page, established by hand from its HTML. Per post: id, mark of the handle, language,
 * replies, reposts, likes, views, mark of the text, and what else is true of it.
 */
export type Row = [id: string, handle: string, lang: string, counts: number[], text: string, traits: string];

export const EXPECTED: Record<string, Row[]> = {
  'EltonChou-TwitterMediaHarvest__edited-timeline.html': [
    ['1842037500065546723', '7eaa9cb4', 'ja', [5, 1499, 3170, 376841], 'ac08e095', 'verified media'],
  ],
  'EltonChou-TwitterMediaHarvest__modal.html': [
    ['1852311426666537322', '8eb72469', 'qme', [15, 1003, 8783, 89562], 'af6baaf9', ''],
    ['1852366029659206065', 'd17a7cec', 'en', [0, 0, 1, 138], '25b1911d', 'answer'],
    ['1854089823482700167', '1315023d', 'en', [3, 0, 5, 70994], 'a8fe8e8b', 'verified media promoted'],
    ['1852320831764050150', '8c3778ed', 'ja', [0, 0, 1, 208], '78f24cf8', 'answer'],
    ['1852352873113468933', 'dd790c3e', 'en', [0, 0, 2, 214], '21fbc78e', 'answer'],
    ['1852326641055178999', 'b34d7fbd', 'en', [0, 0, 2, 276], '71f7d59c', 'answer'],
    ['1852332579019456975', 'badfd037', 'en', [0, 0, 4, 257], '2b885508', 'answer'],
    ['1852312559182815408', '50c80a95', 'qme', [0, 0, 1, 255], '46423c45', 'answer'],
    ['1852407218655875489', '0ba54123', 'qme', [0, 0, 0, 113], 'f5782378', 'answer'],
    ['1852311679100654016', '65df4ccf', 'ja', [0, 0, 1, 209], 'cb509d00', 'answer'],
    ['1852823778050683017', 'd5482c54', 'en', [0, 0, 0, 42], '795407ca', 'answer'],
    ['1852439325390094379', 'c5107fc7', 'en', [0, 0, 0, 100], '5cc41b6e', 'answer'],
    ['1852340744922820752', '4e6fc3b6', 'ja', [0, 0, 1, 157], 'c5eb67de', 'answer'],
    ['1852463153042358385', 'f56e7ba6', 'en', [0, 0, 0, 41], '300e9802', 'answer'],
  ],
  'EltonChou-TwitterMediaHarvest__status.html': [
    ['1852311426666537322', '8eb72469', 'qme', [15, 1003, 8784, 89532], 'af6baaf9', 'media'],
  ],
  'EltonChou-TwitterMediaHarvest__timeline.html': [
    ['1852311426666537322', '8eb72469', 'qme', [15, 1003, 8784, 89532], 'af6baaf9', 'media'],
  ],
  'caflaynes-twitter-group__home.html': [
    ['1862053972372259321', '903c9edf', 'en', [31, 76, 49, 1025], '8146046a', 'verified'],
    ['1861787409932808618', 'ce392205', 'en', [0, 10, 67, 267], '9448e0a6', 'media'],
    ['1862031538084250015', 'bbcc401b', 'en', [2, 12, 71, 657], 'a69bbe3f', 'verified quote'],
    ['1862044527567212665', '8a103584', 'en', [11, 19, 84, 2582], '39b13d52', 'verified quote'],
    ['1861855356407955857', 'fa828a1d', 'en', [0, 0, 4, 8020], '2166f1b8', 'verified promoted'],
  ],
  'carouselabs__x-reply-box-2026-10.html': [],
  'ibbi-twooter__home.html': [
    ['1890459111671656594', '1eda15c9', 'en', [3, 15, 27, 1268], '9ba9b589', 'verified media'],
    ['1890454526378815975', '1eda15c9', 'en', [23, 22, 201, 5702], '59533d18', 'verified media'],
    ['1890451695559213256', '1eda15c9', 'en', [10, 48, 138, 9440], '4d0ce647', 'verified media'],
    ['1890449332865786329', '1eda15c9', 'en', [21, 13, 75, 5286], '45bbfa6f', 'verified media'],
    ['1890443411544522946', '72af819d', 'en', [71, 41, 1059, 82346], '692a1994', 'verified'],
    ['1890449163420078087', '72af819d', 'und', [8, 6, 144, 17738], 'e3b0c442', 'verified media answer'],
  ],
  'kepano-defuddle__x-article-2026-02-13.html': [
    ['2013045749580259680', '1efc8e01', 'und', [76, 234, 2378, 1122900], '2b6e8652', 'media'],
  ],
  'mlamp-tweetyoink__x-tweet-quote.html': [
    ['1983130065320780162', 'c0895da2', 'en', [2534, 4483, 25616, 2596467], '4d27347f', 'verified quote'],
  ],
  'rvinowise-twitter_bot__poll_test-0.html': [
    ['1727106214990139845', '69fb39da', 'en', [0, 0, 0, 114], '88b49a18', ''],
  ],
  'rvinowise-twitter_bot__quotation_test-1.html': [
    ['1735785217305014701', '7c8a9ba0', 'en', [14, 23, 188, 30535], '132e2cce', 'verified quote'],
  ],
};
