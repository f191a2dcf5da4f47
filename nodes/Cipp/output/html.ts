/**
 * HTML pages that are mailed, stored and opened anywhere: one text without scripts and without
 * anything that would be loaded, and every value escaped.
 */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** HTML that may be put into a page as it is. Made by the functions of this file alone. */
export class Html {
	constructor(readonly source: string) {}
}

/** What may stand in a page: values, which are escaped, HTML, and lists of them. */
export type Content = string | number | false | null | undefined | Html | Content[];

/** @returns a value as it may stand in a text or an attribute of a page */
export function escapeHtml(value: string): string {
	return value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * The tag of a template of HTML: what stands in the template is taken as it is, and every value put
 * into it is escaped unless it is HTML itself.
 */
export function markup(parts: TemplateStringsArray, ...values: Content[]): Html {
	return new Html(parts.reduce((source, part, at) => source + sourceOf(values[at - 1]) + part));
}

function sourceOf(content: Content): string {
	if (content === null || content === undefined || content === false) return '';
	if (content instanceof Html) return content.source;
	if (Array.isArray(content)) return content.map(sourceOf).join('');
	return escapeHtml(String(content));
}

/** Loads nothing, runs nothing, and looks well in a mail and on paper. */
const STYLE = new Html(
	`body{font:14px/1.5 "Segoe UI",Arial,sans-serif;color:#1f2328;max-width:60em;margin:2em auto;padding:0 1em}
h1{font-size:1.5em}h2{font-size:1.1em;margin-top:1.6em}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #d0d7de;padding:.35em .6em;text-align:left;vertical-align:top}th{background:#f6f8fa}
.good{color:#1a7f37}.bad{color:#b42318}.open{color:#9a6700}.note{color:#57606a}`.replace(/\n/g, ''),
);

/**
 * @param title of the page, which also heads it
 * @param body what stands below the heading
 * @returns the page as one text
 */
export function htmlPage(title: string, body: Content): string {
	return markup`<!DOCTYPE html>
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta
					http-equiv="Content-Security-Policy"
					content="default-src 'none'; style-src 'unsafe-inline'"
				/>
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<title>${title}</title>
				<style>
					${STYLE}
				</style>
			</head>
			<body>
				<h1>${title}</h1>
				${body}
			</body>
		</html>`.source;
}

/**
 * @param heads titles of the columns
 * @param rows cells of each row
 * @returns a table; nothing when it has no row
 */
export function htmlTable(heads: string[], rows: Content[][]): Content {
	if (rows.length === 0) return null;
	const head = heads.map((title) => markup`<th scope="col">${title}</th>`);
	const body = rows.map(
		(cells) =>
			markup`<tr>
				${cells.map((cell) => markup`<td>${cell}</td>`)}
			</tr>`,
	);
	return markup`<table>
		<thead>
			<tr>
				${head}
			</tr>
		</thead>
		<tbody>
			${body}
		</tbody>
	</table>`;
}

/** @returns a list of texts; nothing for none */
export function htmlList(texts: string[]): Content {
	if (texts.length === 0) return null;
	return markup`<ul>
		${texts.map((text) => markup`<li>${text}</li>`)}
	</ul>`;
}
