/** A box in another page: as wide as there is room up to `width`, CSS px. */
export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

/** What stands well in a column of text. It works from 240 × 200 up. */
export const timelineSize: EmbedSize = { width: 800, height: 480 };
/** Of a card, whose height its words decide: `cardHeight`. */
export const cardWidth = 560;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}

/** The HTML that shows an address of ours in another page. `title` is the accessible name of the frame. */
export function embedCode(address: string, title: string, { width, height }: EmbedSize): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ['width', String(width)],
    ['height', String(height)],
    ['loading', 'lazy'],
    ['style', 'border:0;max-width:100%'],
  ].map(([name, value = '']) => `${name}="${escapeAttribute(value)}"`);
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
