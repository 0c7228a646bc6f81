import { loadSubject } from '@/app/subject';
import { agreementCsv } from '@/lib/formats/export/agreement-csv';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(agreementCsv(loadSubject()), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
}
