/**
 * A table that reads well in a terminal and can be pasted into a Markdown file as it is. Columns
 * after the first are aligned to the right: they hold figures.
 *
 * @param head column titles
 * @param rows cells, as many per row as there are titles
 * @returns lines joined by line breaks
 */
export function markdownTable(head: string[], rows: string[][]): string {
	const widths = head.map((_, column) =>
		Math.max(3, ...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
	);
	const line = (cells: string[]) =>
		`| ${cells
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
			)
			.join(' | ')} |`;
	const rule = `| ${widths
		.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
		.join(' | ')} |`;
	return [line(head), rule, ...rows.map(line)].join('\n');
}
