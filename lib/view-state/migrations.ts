/** The parameters of a URL's query, decoded. Of a name given twice, the last counts. */
export type QueryParams = ReadonlyMap<string, string>;

/** Version of the query format that encodeViewState writes. Links without `v` are version 1. */
export const urlVersion = 1;

/** migrations[n] turns version n + 1 parameters into version n + 2. Append only; never edit one that shipped. */
export const migrations: readonly ((params: QueryParams) => QueryParams)[] = [];

/**
 * Given the parameters of any version, returns those of the present one.
 * A version that is newer or no number is reported, and its parameters are passed on as they are.
 */
export function migrate(
  params: QueryParams,
  reportUnknown: (version: string) => void,
): QueryParams {
  const text = params.get('v') ?? '1';
  const version = Number(text);
  if (!Number.isInteger(version) || version < 1 || version > urlVersion) {
    reportUnknown(text);
    return params;
  }
  return migrations.slice(version - 1).reduce((older, migration) => migration(older), params);
}
