/**
 * JSON Feed 1.1 as a JSON Schema: its fields as https://www.jsonfeed.org/version/1.1/ describes them under “Top-level”,
 * “Items”, “Attachments” and “Extensions”, which has no schema of its own. What it does not name is refused.
 */
const text = { type: 'string' } as const;
const url = { type: 'string', pattern: '^https?://[^\\s]+$' } as const;
/** RFC 3339. */
const instant = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
} as const;

const object = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  // “Custom objects”: a name that begins with an underscore and a letter.
  patternProperties: { '^_[A-Za-z]': { type: 'object' } },
  additionalProperties: false,
  ...more,
});
const list = (items: object) => ({ type: 'array', items });

const author = object({ name: text, url, avatar: url }, { minProperties: 1 });
const attachment = object(
  {
    url,
    mime_type: text,
    title: text,
    size_in_bytes: { type: 'number' },
    duration_in_seconds: { type: 'number' },
  },
  { required: ['url', 'mime_type'] },
);
const item = object(
  {
    id: text,
    url,
    external_url: url,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: url,
    banner_image: url,
    date_published: instant,
    date_modified: instant,
    authors: list(author),
    tags: list(text),
    language: text,
    attachments: list(attachment),
  },
  { required: ['id'], anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }] },
);

export const jsonFeedSchema = object(
  {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    user_comment: text,
    next_url: url,
    icon: url,
    favicon: url,
    authors: list(author),
    language: text,
    expired: { type: 'boolean' },
    hubs: list(object({ type: text, url }, { required: ['type', 'url'] })),
    items: list(item),
  },
  { required: ['version', 'title', 'items'] },
);
