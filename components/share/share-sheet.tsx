'use client';

import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { fullyAddressed } from '@/lib/formats/citation/cited-works';
import { quotation } from '@/lib/formats/citation/quotation';
import {
  citationStyles,
  reference,
  styleNames,
  type CitationStyle,
} from '@/lib/formats/citation/styles';
import { embedCode, timelineSize } from '@/lib/formats/embed/embed-code';
import { dayInWords } from '../known-on/day-words';
import { stateOf } from '../search/searched-state';
import { Cross } from '../site/cross';
import { addressHere } from '../site/site-address';
import { phone } from '../timeline/use-media';
import { eventIn } from '../view-state/event-in';
import { closeLayer, openLayer } from '../view-state/layer';
import { carriedBy } from './carried-view';
import { CopyField } from './copy-field';
import type { SharedEmbed, SharedPage, SharedQuote } from './shared-page';
import { sharedThen } from './shared-then';
import { viewInWords } from './view-in-words';

interface ShareSheetProps {
  readonly page: SharedPage;
  readonly onClose: () => void;
}

/** All ways to share a page but the system’s own: its link, its reference, its quote, and the code that embeds it. */
export default function ShareSheet({ page, onClose }: ShareSheetProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const then = sharedThen(page, useCarriedView(page.noun).knownOn);
  const close = () => dialog.current?.close();
  const isLayer = useRef(false);
  useEffect(() => {
    const { current } = dialog;
    if (!current || current.open) return;
    current.showModal();
    isLayer.current = window.matchMedia(phone).matches;
    if (isLayer.current) openLayer(() => current.close());
  }, []);
  return (
    <dialog
      ref={dialog}
      className="dialog share-sheet print:hidden"
      aria-labelledby={`${id}-title`}
      onClose={() => {
        onClose();
        if (isLayer.current) closeLayer();
      }}
      onPointerDown={(event) => event.target === dialog.current && close()}
    >
      <div className="share-head">
        <div className="min-w-0">
          <h2 id={`${id}-title`} className="text-head font-semibold">
            Share
          </h2>
          <p className="font-serif text-list font-semibold wrap-anywhere">{then.title}</p>
        </div>
        <button
          type="button"
          className="grid h-11 w-11 flex-none cursor-pointer place-items-center"
          aria-label="Close"
          title="Close"
          onClick={close}
        >
          <Cross />
        </button>
      </div>
      <LinkPart page={page} />
      <CitePart page={page} />
      {then.quote && <QuotePart {...then.quote} />}
      <EmbedPart page={page} />
    </dialog>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="share-part" aria-labelledby={id}>
      <h3 id={id} className="text-head font-semibold">
        {name}
      </h3>
      {children}
    </section>
  );
}

/** The view that the address of the page carries, as it was when the sheet was opened. */
function useCarriedView(noun: SharedPage['noun']) {
  const [{ search, passage }] = useState(() => carriedBy(window.location, noun));
  const state = stateOf(search);
  return { search, passage, words: viewInWords(state), knownOn: state.knownOn };
}

function LinkPart({ page }: { page: SharedPage }) {
  const { noun, path } = page;
  const { search, passage, words, knownOn } = useCarriedView(noun);
  const carried = [passage && 'the passage you opened', words].filter((part) => part !== '');
  const hasView = search + passage !== '';
  const [isExact, setExact] = useState(false);
  const address = addressHere(isExact ? path + search + passage : path);
  return (
    <Part name="Link">
      {hasView ? (
        <Choices
          name="What the link carries"
          values={[
            ['alone', `The ${noun} alone${knownOn === null ? '' : ', as known today'}`],
            ['exact', `Exactly this view: ${carried.join(', ') || 'as you see it'}`],
          ]}
          chosen={isExact ? 'exact' : 'alone'}
          onChoose={(value) => setExact(value === 'exact')}
        />
      ) : (
        <p className="share-note">The {noun} alone: you see no filter or range to carry.</p>
      )}
      <CopyField name="Link" text={address} rows={2} words="Copy link" done="Link copied" />
    </Part>
  );
}

const styles = citationStyles.map((style) => [style, styleNames[style]] as const);

function CitePart({ page }: { page: SharedPage }) {
  const { knownOn } = useCarriedView(page.noun);
  const [style, setStyle] = useState<CitationStyle>('apa');
  const [today] = useState(() => new Date());
  const read = {
    year: today.getFullYear(),
    month: today.getMonth() + 1,
    day: today.getDate(),
  };
  return (
    <Part name="Cite">
      <Choices name="Style" isRow values={styles} chosen={style} onChoose={setStyle} />
      <CopyField
        name={`Reference in ${styleNames[style]}`}
        text={reference(fullyAddressed(sharedThen(page, knownOn).cited, addressHere), style, read)}
        rows={4}
        words="Copy reference"
        done="Reference copied"
      />
    </Part>
  );
}

function QuotePart({ exact, line, path }: SharedQuote) {
  const { knownOn } = useCarriedView('event');
  const day = knownOn === null ? null : dayInWords(knownOn);
  return (
    <Part name="Quote">
      <CopyField
        name="Quote with its source"
        text={quotation(exact, line, addressHere(path), day)}
        rows={4}
        words="Copy quote"
        done="Quote copied"
      />
    </Part>
  );
}

const themes = [
  ['auto', 'As the reader’s system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;
type Theme = (typeof themes)[number][0];

function EmbedPart({ page }: { page: SharedPage }) {
  const { search, words, knownOn } = useCarriedView(page.noun);
  const view: SharedEmbed = {
    words: `The timeline as you see it${words && `: ${words}`}`,
    path: embeddedView(page, search),
    size: timelineSize,
    isCard: false,
  };
  const isUsual = search === '' && page.embeds.length > 0;
  const embeds = isUsual ? page.embeds : [...page.embeds, view];
  // Whoever reads what was known on a day embeds that, unless they choose what is known today.
  const [path, setPath] = useState(knownOn === null ? embeds[0]?.path : view.path);
  const [theme, setTheme] = useState<Theme>('auto');
  const chosen = embeds.find((embed) => embed.path === path);
  if (!chosen) return null;
  return (
    <Part name="Embed in another page">
      <div className="share-selects">
        <label>
          <span>What</span>
          <select
            className="select"
            value={chosen.path}
            onChange={(event) => setPath(event.target.value)}
          >
            {embeds.map((embed) => (
              <option key={embed.path} value={embed.path}>
                {embed.words}
                {knownOn !== null && embed !== view && ', as known today'}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Theme</span>
          <select
            className="select"
            value={theme}
            onChange={({ target }) =>
              setTheme(themes.find(([value]) => value === target.value)?.[0] ?? 'auto')
            }
          >
            {themes.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CopyField
        name="Code"
        text={embedCode(
          addressHere(themed(chosen, theme)),
          chosen === view ? sharedThen(page, knownOn).title : page.title,
          chosen.size,
        )}
        rows={4}
        words="Copy code"
        done="Code copied"
      />
    </Part>
  );
}

/** The timeline as it is seen, with the event that is open. */
export function embeddedView({ path }: Pick<SharedPage, 'path'>, search: string): string {
  const event = eventIn(path);
  if (!event) return `/embed/${search}`;
  return `/embed/${search === '' ? '?' : `${search}&`}event=${event}`;
}

function themed({ path, isCard }: SharedEmbed, theme: Theme): string {
  if (theme === 'auto') return path;
  if (isCard) return `${path}${theme}/`;
  return `${path}${path.includes('?') ? '&' : '?'}theme=${theme}`;
}

function Choices<Value extends string>({
  name,
  values,
  chosen,
  isRow = false,
  onChoose,
}: {
  name: string;
  values: readonly (readonly [Value, string])[];
  chosen: Value;
  isRow?: boolean;
  onChoose: (value: Value) => void;
}) {
  const group = useId();
  return (
    <fieldset className="share-choices" data-row={isRow ? '' : undefined}>
      <legend className="sr-only">{name}</legend>
      {values.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
