import type { JsonRecord } from '../powershell/members';
import { GraphError } from './graphError';

type Test = (row: JsonRecord) => boolean;
type Value = string | number | boolean | null;

const TOKEN = /\s*(?:('(?:[^']|'')*')|([(),])|([^\s(),']+))/y;

/** Properties Graph can compare only as a whole, or not at all. */
const NOT_FILTERABLE = new Set(['businessphones', 'othermails']);

/**
 * Makes a test out of an OData $filter, as far as user lists need it: eq, ne, in, startsWith,
 * endsWith, not, and, or, brackets and `property/$count`. Texts compare without regard to case.
 *
 * @param filter the expression; a quotation mark inside a text is doubled
 * @returns a function that tells whether a row passes
 * @throws GraphError with the text of Graph when the expression is wrong
 */
export function filterTest(filter: string): Test {
	const reader = new FilterReader(filter);
	const test = reader.anyOf();
	reader.end();
	return test;
}

class FilterReader {
	private readonly tokens: string[];
	private position = 0;

	constructor(private readonly filter: string) {
		this.tokens = this.split();
	}

	anyOf(): Test {
		const tests = [this.allOf()];
		while (this.skip('or')) tests.push(this.allOf());
		return (row) => tests.some((test) => test(row));
	}

	end(): void {
		if (this.position < this.tokens.length) throw this.invalid();
	}

	private allOf(): Test {
		const tests = [this.single()];
		while (this.skip('and')) tests.push(this.single());
		return (row) => tests.every((test) => test(row));
	}

	private single(): Test {
		if (this.skip('not')) {
			const test = this.single();
			return (row) => !test(row);
		}
		if (this.skip('(')) {
			const test = this.anyOf();
			this.expect(')');
			return test;
		}
		const name = this.next();
		return this.skip('(') ? this.textFunction(name) : this.comparison(name);
	}

	private textFunction(name: string): Test {
		const property = this.next();
		this.expect(',');
		const wanted = String(this.literal()).toLowerCase();
		this.expect(')');
		const textOf = (row: JsonRecord) => String(valueAt(row, property) ?? '').toLowerCase();
		if (name.toLowerCase() === 'startswith') return (row) => textOf(row).startsWith(wanted);
		if (name.toLowerCase() === 'endswith') return (row) => textOf(row).endsWith(wanted);
		throw new GraphError(`Unsupported query. The function '${name}' cannot be used here.`);
	}

	private comparison(property: string): Test {
		const operator = this.next().toLowerCase();
		if (NOT_FILTERABLE.has(property.toLowerCase())) {
			throw new GraphError(
				`Unsupported or invalid query filter clause specified for property '${property}' of resource 'User'.`,
			);
		}
		if (operator === 'in') return this.membership(property);
		const wanted = comparable(this.literal());
		const compare = COMPARISONS[operator];
		if (!compare) throw this.invalid();
		return (row) => compare(comparable(valueAt(row, property)), wanted);
	}

	private membership(property: string): Test {
		this.expect('(');
		const values = [comparable(this.literal())];
		while (this.skip(',')) values.push(comparable(this.literal()));
		this.expect(')');
		return (row) => values.includes(comparable(valueAt(row, property)));
	}

	private literal(): Value {
		const token = this.next();
		if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'");
		if (token === 'true' || token === 'false') return token === 'true';
		if (token === 'null') return null;
		return Number.isNaN(Number(token)) ? token : Number(token);
	}

	private split(): string[] {
		const tokens: string[] = [];
		TOKEN.lastIndex = 0;
		const text = this.filter.trimEnd();
		while (TOKEN.lastIndex < text.length) {
			const match = TOKEN.exec(text);
			if (!match) throw this.invalid();
			tokens.push(match[0].trim());
		}
		return tokens;
	}

	private next(): string {
		const token = this.tokens[this.position++];
		if (token === undefined) throw this.invalid();
		return token;
	}

	private skip(word: string): boolean {
		if (this.tokens[this.position]?.toLowerCase() !== word) return false;
		this.position += 1;
		return true;
	}

	private expect(word: string): void {
		if (!this.skip(word)) throw this.invalid();
	}

	private invalid(): GraphError {
		return new GraphError(`Invalid filter clause: Syntax error in '${this.filter}'.`);
	}
}

const COMPARISONS: Readonly<Record<string, (one: Value, other: Value) => boolean>> = {
	eq: (one, other) => one === other,
	ne: (one, other) => one !== other,
	gt: (one, other) => one !== null && other !== null && one > other,
	ge: (one, other) => one !== null && other !== null && one >= other,
	lt: (one, other) => one !== null && other !== null && one < other,
	le: (one, other) => one !== null && other !== null && one <= other,
};

function comparable(value: unknown): Value {
	if (typeof value === 'string') return value.toLowerCase();
	return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function valueAt(row: JsonRecord, path: string): unknown {
	const [property = '', rest] = path.split('/');
	const key = Object.keys(row).find((name) => name.toLowerCase() === property.toLowerCase());
	const value = key === undefined ? undefined : row[key];
	return rest === '$count' ? (Array.isArray(value) ? value.length : 0) : value;
}
