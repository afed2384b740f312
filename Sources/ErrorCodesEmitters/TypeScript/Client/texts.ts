// ---- Texts for end users

/** Whom a text is for. */
export interface Reader {
    /** The languages that the reader understands, the preferred one first: `navigator.languages`. */
    readonly languages: readonly string[];
    /** The client application that shows the text; without one, the default texts. */
    readonly application?: string | undefined;
    /** The last resort, which is also the language of titles: `en` unless given. */
    readonly defaultLanguage?: string;
    /** The default language of each application that has another one. */
    readonly applicationLanguages?: { readonly [application: string]: string };
}

/** A template: text, or pieces of it with the names of parameters between. */
type Template = string | readonly Piece[];

/** Text, the name of a parameter, a parameter that chooses one of several templates, or the number that chose. */
type Piece = string | readonly [name: string] | readonly [name: string, branches: Branches] | 0;

/** By categories of plurals, or exact numbers such as `=0`. */
type Branches = { readonly [selector: string]: Template };

/** By language. */
type Templates = { readonly [language: string]: Template };

interface Texts {
    readonly texts?: Templates;
    readonly applications?: { readonly [application: string]: Templates };
}

/**
 * The catalog's own text for an error. `failure.message` is that of the server, which can be newer.
 *
 * It is looked for in this order: application and language, application and its default language, default texts and
 * language, default texts and their language, title.
 */
export function localizedText<N extends ErrorName>(failure: KnownError<N>, reader: Reader): LocalizedText {
    const row = rowOf(failure.name);
    const found = search(own<Texts>(texts, failure.name), reader);
    const title = { text: row?.title ?? "", language: reader.defaultLanguage ?? "en" };
    return found === undefined ? title : filled(found, failure.error as unknown as Members, row?.params);
}

function search(texts: Texts | undefined, { application, languages, ...reader }: Reader): [string, Template] | undefined {
    const defaultLanguage = reader.defaultLanguage ?? "en";
    if (application !== undefined) {
        const language = own(reader.applicationLanguages, application) ?? defaultLanguage;
        const found = choose(own(texts?.applications, application), languages, language);
        if (found !== undefined) return found;
    }
    return choose(texts?.texts, languages, defaultLanguage);
}

function choose(templates: Templates = {}, languages: readonly string[], defaultLanguage: string): [string, Template] | undefined {
    const wanted = [...languages.slice(0, 32).flatMap(candidates), defaultLanguage];
    for (const tag of wanted) {
        const found = Object.entries(templates).find(([language]) => language.toLowerCase() === tag.toLowerCase());
        if (found !== undefined) return found;
    }
    return undefined;
}

// ---- Languages

/** Languages whose texts serve for another one. */
const relatives: { readonly [language: string]: string } = {
    nb: "no", nn: "no", no: "nb", gan: "zh", hak: "zh", hsn: "zh", nan: "zh", wuu: "zh", yue: "zh",
};

/**
 * The tags to look for, the most specific first: it loses a part at a time (RFC 4647, section 3.4), a region's language in
 * a wider one comes before the language, and another script is no fallback.
 */
function candidates(tag: string): string[] {
    const tags: string[] = [];
    const tried: string[] = [];
    let locale = localeOf(tag.replace(/_/g, "-").replace(/-\*/g, ""));
    while (locale !== undefined && !tried.includes(locale.language)) {
        const script = scriptOf(locale);
        let variants = locale.baseName.split("-").filter((part, index) => index > 0 && (part.length > 4 || /^\d.{3}$/.test(part)));
        let region = locale.region;
        for (;;) {
            const bare = [locale.language, ...(region === undefined ? [] : [region])];
            const rest = [...bare.slice(1), ...variants];
            if (script !== undefined) tags.push([locale.language, script, ...rest].join("-"));
            if (script === undefined || scriptOf(localeOf(bare.join("-"))) === script) tags.push([locale.language, ...rest].join("-"));
            if (variants.length > 0) variants = variants.slice(0, -1);
            else if (region === undefined) break;
            else region = widerRegion(locale.language, script, region);
        }
        tried.push(locale.language);
        const relative = own(relatives, locale.language);
        locale = relative && localeOf([relative, ...(script === undefined ? [] : [script]), ...(locale.region === undefined ? [] : [locale.region])].join("-")) || undefined;
    }
    return tags;
}

function localeOf(tag: string): Intl.Locale | undefined {
    try {
        return new Intl.Locale(tag);
    } catch {
        return undefined;
    }
}

function scriptOf(locale: Intl.Locale | undefined): string | undefined {
    return locale?.script ?? locale?.maximize().script;
}

/** The region that a language has texts for in place of one of its parts, such as 419 for MX. */
function widerRegion(language: string, script: string | undefined, region: string): string | undefined {
    for (const [parent, regions] of Object.entries(parentRegions)) {
        const locale = localeOf(parent);
        if (locale?.language === language && (locale.script ?? script) === script && regions.split(" ").includes(region)) return locale.region;
    }
    return undefined;
}

// ---- Filling

/** Longer texts are cut. */
const longestText = 65_536;

function filled([language, template]: [string, Template], members: Members, types: ParameterTypes | undefined): LocalizedText {
    const text = fill(template, undefined, (name) => {
        const value = member(members, name);
        return value === undefined ? undefined : { value, type: own(types, name)?.replace("?", "") ?? "string" };
    }, language);
    return { text: text.length > longestText ? `${text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "")}…` : text, language };
}

interface Value {
    readonly value: unknown;
    readonly type: string;
}

function fill(template: Template, number: Value | undefined, valueOf: (name: string) => Value | undefined, language: string): string {
    const pieces = typeof template === "string" ? [template] : template;
    return pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        if (piece === 0) return shown(number, language);
        const [name, branches] = piece;
        if (branches === undefined) return shown(valueOf(name), language);
        // An absent number counts as 0.
        const chosen = valueOf(name) ?? { value: 0, type: "int" };
        const category = typeof chosen.value === "number" ? new Intl.PluralRules([language, "en"]).select(chosen.value) : "other";
        const branch = own(branches, `=${String(chosen.value)}`) ?? own(branches, category) ?? own(branches, "other") ?? "";
        return fill(branch, chosen, valueOf, language);
    }).join("");
}

/** A value between isolates (UAX 9, section 2.4.2) where its direction is not that of the text. */
function shown(value: Value | undefined, language: string): string {
    if (value === undefined) return "";
    const text = format(value.value, value.type, language).replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
    const isRightToLeft = rightToLeftScripts.test(scriptOf(localeOf(language)) ?? "");
    const isOpposed = [...text].some((one) => {
        const isOfBlock = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}\u200f]/u.test(one);
        return /[\p{L}\p{Mc}\p{Nl}\u200e\u200f]/u.test(one) && isOfBlock !== isRightToLeft;
    });
    return isOpposed ? `\u2068${text}\u2069` : text;
}

const rightToLeftScripts = /^(Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

function format(value: unknown, type: string, language: string): string {
    // Else a language that is not known would be that of the device.
    const languages = [language, "en"];
    if (Array.isArray(value)) return value.map((one: unknown) => format(one, type.slice(5, -1), language)).join(", ");
    if (typeof value === "number") return new Intl.NumberFormat(languages, numberOptions).format(value);
    const text = String(value);
    switch (type) {
        case "date": return dateText(`${text}T00:00:00Z`, languages, { dateStyle: "medium" }) ?? text;
        case "date-time": {
            const shown = dateText(text, languages, { dateStyle: "medium", timeStyle: "short" });
            return shown === undefined ? text : `${shown} UTC`;
        }
        case "duration": return durationText(text, languages);
        default: return text;
    }
}

/** Rounded to the even digit where that is supported. */
const numberOptions = { maximumFractionDigits: 3, roundingMode: "halfEven" } as const;

function dateText(text: string, languages: string[], style: Intl.DateTimeFormatOptions): string | undefined {
    // A leap second is the second that follows it.
    const isLeap = /:60(?=[.Z+-])/i.test(text);
    const parsable = text.toUpperCase().replace(/(\.\d{3})\d+/, "$1").replace(/:60(?=[.Z+-])/, ":59");
    const date = new Date(Date.parse(parsable) + (isLeap ? 1_000 : 0));
    if (Number.isNaN(date.getTime())) return undefined;
    return new Intl.DateTimeFormat(languages, { ...style, timeZone: "UTC", calendar: "gregory" }).format(date);
}

/** Days, hours, minutes and seconds, those that are not zero. */
function durationText(text: string, languages: string[]): string {
    const parts = /^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.,]+)S)?)?$/.exec(text);
    if (parts === null) return text;
    const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((part) => Number((part ?? "0").replace(",", ".")));
    const total = Math.round((((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1_000);
    const counts: [string, number][] = [
        ["day", Math.floor(total / 86_400_000)],
        ["hour", Math.floor(total / 3_600_000) % 24],
        ["minute", Math.floor(total / 60_000) % 60],
        ["second", (total % 60_000) / 1_000],
    ];
    const counted = counts.filter(([unit, count]) => count > 0 || (unit === "second" && total === 0));
    const texts = counted.map(([unit, count]) => new Intl.NumberFormat(languages, { ...numberOptions, style: "unit", unit, unitDisplay: "short" }).format(count));
    const { ListFormat } = Intl as unknown as {
        readonly ListFormat: new (languages: string[], options: object) => { format(list: string[]): string };
    };
    const minus = parts[1] === "" || total === 0 ? undefined : new Intl.NumberFormat(languages).formatToParts(-1).find(({ type }) => type === "minusSign");
    return (minus?.value ?? "") + new ListFormat(languages, { type: "unit", style: "short" }).format(texts);
}
