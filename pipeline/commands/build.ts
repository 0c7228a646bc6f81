/**
 * `npm run build`: checks the subject and writes its site to out/ (SOURCELINE_OUT names another
 * folder). With an error in the data there is no site. `-- --if-changed` keeps a site that is made
 * from the same inputs.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem } from '../../lib/model/problem';
import { publishCards } from '../cards/publish-cards';
import { loadSubject } from '../check/load-subject';
import { run } from '../setup/run.mjs';
import { hashBuildInputs } from '../site/build-inputs';
import { finishSite } from '../site/finish-site';
import { writeIcons } from '../site/icons';
import { outputFolder } from '../site/output-folder';
import { publishFiles } from '../site/publish-files';
import { moveStreamed, publishStreamed } from '../site/publish-streamed';
import { moveTiles, publishTiles } from '../site/publish-tiles';
import { siteAddress, writeBasePath } from '../site/site-address.mjs';
import { repositoryFolder, subjectFolder } from '../subject/subject-folder';
import type { TileProgress } from '../tiles/progress';

/**
 * With so many events in all, a track is dense in the narrowest of windows alone, where counts do: the site has
 * nothing that draws ridges.
 */
const mostWithoutRidges = 100;

try {
  const out = outputFolder();
  siteAddress();
  const inputs = hashBuildInputs();
  const stamp = join(out.path, '.sourceline-inputs');
  const isSame = existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs;
  if (process.argv.includes('--if-changed') && isSame) {
    console.log('Nothing changed since the last build.');
  } else {
    process.exitCode = await build(out, inputs);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function build(
  { name, path }: { name: string; path: string },
  inputs: string,
): Promise<number> {
  const { subject, texts, counts, problems } = loadSubject(subjectFolder());
  for (const problem of problems) {
    console.error(`${problem.severity === 'warning' ? 'warning: ' : ''}${formatProblem(problem)}`);
  }
  if (!subject) {
    rmSync(path, { recursive: true, force: true });
    console.error('There are errors in the data, so no site was built.');
    return 1;
  }
  const { version } = JSON.parse(readFileSync(join(repositoryFolder, 'package.json'), 'utf8'));
  publishFiles(subject, texts, version, subjectFolder());
  const hasTiles =
    counts.imported > 0 && !subject.events.some(({ origin }) => origin === 'imported');
  const mayBeDense = hasTiles || subject.events.length > mostWithoutRidges;
  if (hasTiles) {
    await Promise.all([
      publishStreamed({ subject, root: subjectFolder() }),
      publishTiles(subject, subjectFolder(), tellProgress()),
    ]);
  }
  // Built beside the site that stands, and put in its place when it is complete.
  const next = { name: `${name}-next`, path: `${path}-next` };
  rmSync(next.path, { recursive: true, force: true });
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    SOURCELINE_BUILD_ID: inputs.slice(0, 20),
    SOURCELINE_OUT: next.name,
    SOURCELINE_RIDGES: mayBeDense ? 'all' : 'none',
    SOURCELINE_TILES: hasTiles ? 'all' : 'none',
  });
  if (code !== 0) {
    rmSync(next.path, { recursive: true, force: true });
    return code;
  }
  moveStreamed(next.path);
  const { pages, files } = await finishSite(next.path);
  moveTiles(next.path);
  writeBasePath(next.path);
  await writeIcons(next.path);
  const { cards, drawn } = await publishCards(subject, next.path);
  writeFileSync(join(next.path, '.sourceline-inputs'), inputs);
  rmSync(path, { recursive: true, force: true });
  renameSync(next.path, path);
  console.log(`${pages} pages in ${files} files, ${cards} cards (${drawn} drawn anew): ${path}`);
  return 0;
}

/** A line for each phase of building tiles; on a terminal, one that counts. */
function tellProgress(): (progress: TileProgress) => void {
  let told = '';
  return ({ phase, share, secondsLeft }) => {
    const isShown = process.stderr.isTTY || phase !== told;
    if (!isShown) return;
    const done = share === null ? '' : `, ${Math.floor(share * 100)} %`;
    const left = secondsLeft === null ? '' : `, about ${Math.ceil(secondsLeft)} s left`;
    const line = `Tiles: ${phase}${process.stderr.isTTY ? done + left : ''}`;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    told = phase;
  };
}
