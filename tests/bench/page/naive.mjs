// The obvious do-it-yourself: a sentiment package, and a look at the whole page at each change.
import vader from 'vader-sentiment';

new MutationObserver(() => {
  for (const article of document.querySelectorAll('article')) {
    const { compound } = vader.SentimentIntensityAnalyzer.polarity_scores(article.innerText);
    let badge = article.querySelector('.naive');
    if (!badge) {
      badge = document.createElement('span');
      badge.className = 'naive';
      article.append(badge);
    }
    const words = compound < -0.05 ? 'negative' : '';
    if (badge.textContent !== words) badge.textContent = words;
  }
}).observe(document, { subtree: true, childList: true });
