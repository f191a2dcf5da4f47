/**
 * A table in Markdown with columns of equal width, as Prettier formats it.
 *
 * @param head titles of the columns
 * @param body cells of each row; line breaks become spaces, and `|` is escaped
 */
export function table(head: string[], body: string[][]): string {
	const cells = [head, ...body].map((row) =>
		row.map((cell) => cell.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')),
	);
	const widths = head.map((_, column) =>
		Math.max(3, ...cells.map((row) => (row[column] ?? '').length)),
	);
	const line = (row: string[]) =>
		`| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
	const [titles = [], ...rows] = cells;
	const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
	return [line(titles), rule, ...rows.map(line)].join('\n');
}

/** A value as a block of JSON. */
export function jsonBlock(value: unknown): string {
	return ['```json', JSON.stringify(value, null, 2), '```'].join('\n');
}

/** The anchor that GitHub gives to a heading. */
export function anchor(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s-]/gu, '')
		.replace(/\s/g, '-');
}
