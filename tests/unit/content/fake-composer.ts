import type { Composer, InsertWhere } from '../../../src/x';

/** A composer whose draft is a plain string; the caret always stands at its end. */
export class FakeComposer implements Composer {
  slot = document.createElement('div');
  editor = document.createElement('div');
  text = '';
  postId: string | null = '7';
  reply = true;
  /** Whether the editor takes what is written. */
  takes = true;
  /** How often the send button was pressed. */
  sent = 0;

  target() {
    return this.postId === null ? null : { postId: this.postId };
  }
  isReply() {
    return this.reply;
  }
  draft() {
    return this.text;
  }
  caret() {
    return this.text.length;
  }
  ranges() {
    return [];
  }
  async insert(text: string, where: InsertWhere) {
    if (!this.takes) return { ok: false, draft: this.text };
    const { start, end } = typeof where === 'object' ? where : { start: this.text.length, end: this.text.length };
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
    return { ok: true, draft: this.text };
  }
  sendButton() {
    const button = document.createElement('button');
    button.addEventListener('click', () => {
      this.sent += 1;
    });
    return button;
  }
}
