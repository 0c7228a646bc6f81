import { announce } from '../messages/announce';

/** Saves the records of some events, as the file at `address` has them. Says whether it could. */
export async function saveRows(address: string, events: ReadonlySet<string>): Promise<void> {
  try {
    const [response, { recordsOf }] = await Promise.all([
      fetch(address),
      import('@/lib/formats/export/agreement-csv'),
    ]);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const csv = recordsOf(await response.text(), events);
    const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'agreement.csv';
    link.click();
    URL.revokeObjectURL(url);
    announce('Rows saved');
  } catch {
    announce('The rows could not be saved. Try again.');
  }
}
