const GAP = '  ';

/**
 * Lays rows out as a table of plain text. Texts in the last column are wrapped.
 *
 * @param head column titles
 * @param rows cells, as many per row as there are titles
 * @param width characters per line
 * @returns lines joined by line breaks
 */
export function table(head: string[], rows: string[][], width: number): string {
	const last = head.length - 1;
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((cells) => (cells[column] ?? '').length)),
	);
	const used = widths.slice(0, last).reduce((sum, each) => sum + each + GAP.length, 0);
	widths[last] = Math.max(20, Math.min(widths[last] ?? 0, width - used));
	const rule = widths.map((each) => '-'.repeat(each)).join(GAP);
	const indent = ' '.repeat(used);
	const lines = [head, ...rows].map((cells) => {
		const start = cells
			.slice(0, last)
			.map((cell, column) => cell.padEnd(widths[column] ?? 0) + GAP)
			.join('');
		return (start + wrap(cells[last] ?? '', widths[last] ?? 0).join(`\n${indent}`)).trimEnd();
	});
	const [title = '', ...body] = lines;
	return [title, rule, ...body].join('\n');
}

/** Breaks a text at blanks into lines of at most `width` characters, where words are that short. */
export function wrap(text: string, width: number): string[] {
	const lines = [''];
	for (const word of text.split(' ')) {
		const line = lines[lines.length - 1] ?? '';
		const longer = line ? `${line} ${word}` : word;
		if (longer.length <= width || !line) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
