import type { ReactNode } from 'react';
import { breadcrumbs } from '@/lib/formats/structured-data/node';
import { publishedAddress } from './site-address';
import { StructuredData } from './structured-data';

interface ArticleProps {
  readonly title: string;
  /** From the root of the site; absent for one that no way leads to. */
  readonly path?: string;
  /** For tables. */
  readonly isWide?: boolean;
  /** What says as of which day it tells of events; it is held back until its address has been read. */
  readonly dayNotice?: ReactNode;
  readonly children: ReactNode;
}

/** A page of text. */
export function Article({ title, path, isWide = false, dayNotice = null, children }: ArticleProps) {
  return (
    <main
      id="content"
      className={`article ${dayNotice !== null ? 'held-back' : ''} mx-auto px-4 py-8 md:px-6 ${isWide ? 'max-w-[76rem]' : 'max-w-[42rem]'}`}
    >
      {path !== undefined && (
        <StructuredData nodes={[breadcrumbs(publishedAddress, [{ name: title, path }])]} />
      )}
      <h1 className="border-b border-ink pb-4 text-page font-semibold tracking-[-0.018em] max-md:text-title max-md:leading-8">
        {title}
      </h1>
      <div className="mt-5 flex flex-col gap-3">
        {dayNotice}
        {children}
      </div>
    </main>
  );
}
