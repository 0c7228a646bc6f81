import { PredictionsList } from '@/components/predictions/predictions-list';
import { AllKnownToday } from '@/components/known-on/all-known-today';
import { Article } from '@/components/site/article';
import { predictionsOf } from '@/lib/model/predictions';
import { pageMetadata } from '../site';
import { loadSubject } from '../subject';

export const metadata = pageMetadata(
  'Predictions',
  'What the documents of this timeline planned or predicted, who said it, its date, and what became of it.',
  '/predictions/',
);

export default function PredictionsPage() {
  const subject = loadSubject();
  return (
    <Article title="Predictions" path="/predictions/" dayNotice={<AllKnownToday />}>
      <p>
        What was planned or predicted: first what is still open, then what became of the rest, each
        in the order of the dates of the events. <em>Due</em> is when it was to happen;{' '}
        <em>Said</em> is when it was foretold, where nothing says for when. Only these documents are
        asked; what came true outside them is open here.
      </p>
      {subject.sources.length === 0 && (
        <p>This subject has no stored document that could foretell.</p>
      )}
      <PredictionsList subject={subject} groups={predictionsOf(subject)} />
    </Article>
  );
}
