import { embedCode, type EmbedSize } from './embed-code';

/** A picture for a link, CSS px. */
export interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

interface EmbeddedPage {
  readonly title: string;
  /** The full address of what the frame shows. */
  readonly frame: string;
  readonly size: EmbedSize;
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: Thumbnail | null;
}

/** So long a reader of it may keep it: a day, in s. */
const cacheAge = 86_400;

/** An answer of oEmbed 1.0 (https://oembed.com, 2.3.4.4) of the type `rich`: a file, the same for every asker. */
export function oembed({ title, frame, size, provider, thumbnail }: EmbeddedPage) {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: cacheAge,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    html: embedCode(frame, title, size),
    width: size.width,
    height: size.height,
  };
}
