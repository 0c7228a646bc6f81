import { countOf } from '@/lib/layout/counted';
import { withBase } from '../site/site-address';
import { bytesInWords } from './bytes-in-words';
import { exportGroups, type ExportWords } from './export-words';

/** A file under `/data/`. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: number;
}

interface ExportListProps {
  readonly files: readonly ExportedFile[];
  /** How many imported events are in the tables alone. */
  readonly onlyInTables: number;
}

/** The files of the site for other programs, by what they are for. */
export function ExportList({ files, onlyInTables }: ExportListProps) {
  return exportGroups.map(({ heading, files: group }) => (
    <section key={heading} className="mt-4">
      <h2>{heading}</h2>
      <ul className="mt-2 border-t border-ink">
        {group.map((words) => (
          <ExportItem
            key={words.file}
            words={words}
            bytes={bytesOf(words.file, files)}
            lacks={words.isForFew ? onlyInTables : 0}
          />
        ))}
      </ul>
    </section>
  ));
}

/** Of a file and of its further pages; undefined for what is not there. */
function bytesOf(file: string, files: readonly ExportedFile[]): number | undefined {
  const [stem] = file.split('.');
  const parts = files.filter(({ name }) => name === file || name.startsWith(`${stem}-`));
  return parts.length === 0 ? undefined : parts.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface ExportItemProps {
  readonly words: ExportWords;
  /** Absent for what is not built while its pages are being edited. */
  readonly bytes: number | undefined;
  /** How many events are not in it. */
  readonly lacks: number;
}

function ExportItem({ words, bytes, lacks }: ExportItemProps) {
  const { file, title, format, what, help } = words;
  return (
    <li className="export">
      <h3 className="font-sans text-head font-semibold">{title}</h3>
      <p className="mt-0.5">
        {what}
        {lacks > 0 && (
          <strong className="font-semibold">
            {' '}
            Without the {countOf(lacks, 'imported event')}: take events.csv or events.jsonl for{' '}
            {lacks === 1 ? 'it' : 'them'}.
          </strong>
        )}
      </p>
      <p className="mt-1 font-sans text-control text-ink3">
        <a href={withBase(`/data/${file}`)} className="link text-ink" data-export="">
          {file}
        </a>{' '}
        · {format}
        {bytes !== undefined && ` · ${bytesInWords(bytes)}`}
      </p>
      <details className="help">
        <summary aria-label={`About ${file}`} className="button button-square">
          <span aria-hidden="true">?</span>
        </summary>
        <p>{help}</p>
      </details>
    </li>
  );
}
