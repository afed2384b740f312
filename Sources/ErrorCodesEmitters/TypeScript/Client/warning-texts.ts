
/** The catalog's own text for a warning; undefined where it has none in a language of the reader or the default one. */
export function localizedWarningText(warning: KnownWarning, reader: Reader): LocalizedText | undefined {
    const found = choose(own(warningTexts, warning.name)?.texts, reader.languages, reader.defaultLanguage ?? "en");
    const row: WarningRow = warningRows[warning.name];
    return found === undefined ? undefined : filled(found, warning.data as unknown as Members, row.params);
}
