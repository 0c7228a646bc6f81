import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { shortened } from '../../lib/formats/import/canonical-row';
import type { TimelineFile } from '../../lib/model/files';

/** What an import knows of the subject that it starts. */
export interface NewSubject {
  readonly title: string;
  /** Of the file itself; '' if it says nothing. */
  readonly introduction: string;
  /** The name of the file. */
  readonly file: string;
  readonly chapter: TimelineFile['chapters'][number];
}

/**
 * Writes what a subject needs besides its events: `data/timeline.yaml` with a title and a chapter,
 * an empty `data/actors.yaml`, and `seeds/`, where documents would be. Leaves alone what is there.
 */
export function startSubject(
  root: string,
  { title, introduction, file, chapter }: NewSubject,
): void {
  const timeline = {
    title: shortened(title, 80),
    heading: shortened(title, 80),
    introduction:
      introduction || `Events of ${file}. Each links to its source, which is not stored here.`,
    description: shortened(`${title}: a timeline of events imported from ${file}.`, 300),
    chapters: [chapter],
  };
  mkdirSync(join(root, 'data'), { recursive: true });
  mkdirSync(join(root, 'seeds'), { recursive: true });
  const write = (name: string, text: string) => {
    const path = join(root, name);
    if (!existsSync(path)) writeFileSync(path, text);
  };
  write('seeds/README.md', 'Documents belong here: `<id>/text.txt` and `<id>/source.yaml`.\n');
  write('data/actors.yaml', '[]\n');
  write('data/timeline.yaml', stringify(timeline, { lineWidth: 100 }));
}
