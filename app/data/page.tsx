import { Article } from '@/components/site/article';
import { withBase } from '@/components/site/site-address';
import { pageMetadata } from '../site';

export const metadata = pageMetadata(
  'Data',
  'Everything the pages of this timeline show, as files for other programs.',
  '/data/',
);

const files = [
  [
    'events.json',
    'Every event with its statements and passages, the actors, the documents and the chapters.',
  ],
  ['events.schema.json', 'The shape of events.json, as JSON Schema.'],
] as const;

export default function DataPage() {
  return (
    <Article title="Data" path="/data/">
      <p>Everything the pages show is also a file.</p>
      <ul className="border-t border-ink">
        {files.map(([name, words]) => (
          <li key={name} className="border-b border-rule py-3">
            <a href={withBase(`/data/${name}`)} className="link font-sans text-head">
              {name}
            </a>
            <p className="mt-1">{words}</p>
          </li>
        ))}
      </ul>
      <p>
        Positions count Unicode code points of a document’s text, from 0; the end is not included.
        Dates are EDTF (ISO 8601-2); <code>start</code> and <code>end</code> are instants in UTC,
        the end not included, and null where a date is open.
      </p>
    </Article>
  );
}
