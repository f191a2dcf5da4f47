/** Words of one letter save nothing; longer ones than this are made of shorter ones. */
const SHORTEST = 3;
const LONGEST = 25;

/** After so many words the text has changed enough to be looked through anew. */
const WORDS_PER_ROUND = 150;

/** Letters that look like letters and stand in no name of CIPP, two bytes each in UTF-8. */
const RANGES: Array<[number, number]> = [
	[0xc0, 0x250],
	[0x370, 0x378],
	[0x37b, 0x37e],
	[0x388, 0x38b],
	[0x38e, 0x3a2],
	[0x3a3, 0x482],
	[0x48a, 0x530],
];

/** What would end a template literal, or mean something in it. */
const NEVER = '`\\{$';

/** A packed text; see `unpacked`. */
export interface Packed {
	text: string;
	symbols: string;
	words: string;
}

/**
 * Packs a text: what occurs often becomes one letter, the most worthwhile first. For a text of lines;
 * words do not reach over their ends.
 *
 * @param text what `unpacked` gives back
 */
export function pack(text: string): Packed {
	const free = freeSymbols(text);
	const words: string[] = [];
	let packed = text;
	for (let before = -1; before !== words.length && words.length < free.length;) {
		before = words.length;
		const queue = candidates(packed);
		while (words.length < Math.min(free.length, before + WORDS_PER_ROUND)) {
			const next = queue.pop();
			if (!next) break;
			const symbol = free[words.length] as string;
			const saved = saving(next.word, packed.split(next.word).length - 1, bytes(symbol));
			if (saved <= 0) continue;
			// Others may be worth more by now.
			if (saved < (queue.at(-1)?.saved ?? 0)) {
				insert(queue, { word: next.word, saved });
				continue;
			}
			packed = packed.split(next.word).join(symbol);
			words.push(next.word);
		}
	}
	return { text: packed, symbols: free.slice(0, words.length).join(''), words: words.join('\n') };
}

interface Candidate {
	word: string;
	/** Bytes that it would save. */
	saved: number;
}

/** All worthwhile words, the best last. */
function candidates(text: string): Candidate[] {
	const counts = new Map<string, number>();
	for (const line of text.split('\n')) {
		for (let start = 0; start < line.length; start++) {
			for (let end = start + SHORTEST; end <= Math.min(line.length, start + LONGEST); end++) {
				const word = line.slice(start, end);
				counts.set(word, (counts.get(word) ?? 0) + 1);
			}
		}
	}
	const worthwhile: Candidate[] = [];
	for (const [word, count] of counts) {
		const saved = count > 1 ? saving(word, count, 2) : 0;
		if (saved > 0) worthwhile.push({ word, saved });
	}
	return worthwhile.sort(inOrder);
}

function inOrder(a: Candidate, b: Candidate): number {
	// Of equal ones always the same: the table must not differ from one making to the next.
	return a.saved - b.saved || (a.word < b.word ? 1 : -1);
}

function insert(queue: Candidate[], candidate: Candidate): void {
	let [low, high] = [0, queue.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (inOrder(queue[middle] as Candidate, candidate) < 0) low = middle + 1;
		else high = middle;
	}
	queue.splice(low, 0, candidate);
}

function saving(word: string, count: number, symbolBytes: number): number {
	const size = bytes(word);
	// The word itself stands in the list once, with a separator.
	return count * (size - symbolBytes) - size - 1 - symbolBytes;
}

function freeSymbols(text: string): string[] {
	const used = new Set(text + NEVER);
	const printable: Array<[number, number]> = [[0x21, 0x7f], ...RANGES];
	return printable
		.flatMap(([from, to]) => Array.from({ length: to - from }, (_, place) => from + place))
		.map((code) => String.fromCharCode(code))
		.filter((symbol) => !used.has(symbol));
}

function bytes(text: string): number {
	return Buffer.byteLength(text);
}
