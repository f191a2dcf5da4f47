import type { IExecuteFunctions } from 'n8n-workflow';

import { InvalidInput } from './problems';

const TRUE_TEXTS = new Set(['true', '1', 'yes', 'on']);
const FALSE_TEXTS = new Set(['false', '0', 'no', 'off', '']);

/**
 * Reads the parameters of one input item and collects what is wrong with them, so that a user
 * sees every problem of an item at once.
 */
export class ItemReader {
	private readonly problems: string[] = [];

	/**
	 * Display names of switches that are off because their expression gives nothing: n8n makes that of
	 * a misspelt field, and of some expressions that fail.
	 */
	readonly switchesWithoutValue: string[] = [];

	/**
	 * @param index index of the input item
	 * @param fixed values that are the same for all items of a run, by name of the parameter. The
	 * readers of a run share it and fill it: of 40 parameters few hold an expression, and n8n takes
	 * as long to look up the others for each item as to send the item.
	 */
	constructor(
		private readonly context: IExecuteFunctions,
		readonly index: number,
		private readonly fixed = new Map<string, unknown>(),
	) {}

	/** The workflow's time zone, an IANA name. */
	get timezone(): string {
		return this.context.getTimezone();
	}

	/** The version of the node in the workflow, which decides on some defaults. */
	get typeVersion(): number {
		return this.context.getNode().typeVersion;
	}

	/** Notes a problem: a sentence that names the field and says what to do. */
	note(problem: string): void {
		this.problems.push(problem);
	}

	/**
	 * @returns the parameter with its expressions resolved, `undefined` when it has no value.
	 * An expression that fails is noted as a problem of this item.
	 */
	value(name: string, displayName: string): unknown {
		if (this.fixed.has(name)) return this.fixed.get(name);
		try {
			const value =
				this.context.getNodeParameter(name, this.index, null, { extractValue: true }) ?? undefined;
			// A list or an object is handed out anew for each item, which may change it.
			if (typeof value !== 'object' && !this.holdsExpression(name)) this.fixed.set(name, value);
			return value;
		} catch (error) {
			this.note(
				`“${displayName}” cannot be worked out: ${(error as Error).message}. Correct its expression.`,
			);
			return undefined;
		}
	}

	/**
	 * @param value what reading the parameter gave
	 * @returns true when it holds an expression that gives nothing, not even an empty text
	 */
	isWithoutValue(name: string, value: unknown): boolean {
		// What has no expression is fixed once it has been read.
		return value === undefined && !this.fixed.has(name);
	}

	private holdsExpression(name: string): boolean {
		return isDynamic(
			this.context.getNodeParameter(name, this.index, null, { rawExpressions: true }),
		);
	}

	/** @returns the parameter as trimmed text, empty when it has no value. */
	text(name: string, displayName: string): string {
		const value = this.value(name, displayName);
		if (value === undefined) return '';
		if (typeof value === 'string') return value.trim();
		if (typeof value === 'number' || typeof value === 'boolean') return String(value);
		this.note(`“${displayName}” must be a text. Its expression gives ${describe(value)}.`);
		return '';
	}

	/** As `text`, and notes a problem when it is empty. */
	requiredText(name: string, displayName: string): string {
		const before = this.problems.length;
		const text = this.text(name, displayName);
		if (!text && this.problems.length === before)
			this.note(`“${displayName}” is empty. Fill it in.`);
		return text;
	}

	/**
	 * @param fallback what holds without a value: the default of a member of a collection
	 * @returns the parameter as a real boolean. Texts and numbers from expressions are understood,
	 * because a text "false" that counted as true would run a step nobody asked for.
	 */
	switch(name: string, displayName: string, fallback = false): boolean {
		const value = this.value(name, displayName);
		if (value === undefined) {
			const isOff = !fallback && this.isWithoutValue(name, value);
			if (isOff) this.switchesWithoutValue.push(displayName);
			return fallback;
		}
		if (typeof value === 'boolean') return value;
		const text = String(value).trim().toLowerCase();
		if (typeof value !== 'object' && TRUE_TEXTS.has(text)) return true;
		if (typeof value !== 'object' && FALSE_TEXTS.has(text)) return false;
		this.note(`“${displayName}” must be true or false. Its expression gives ${describe(value)}.`);
		return false;
	}

	/** @throws InvalidInput with all problems noted so far, if there are any. */
	finish(): void {
		if (this.problems.length > 0) throw new InvalidInput([...this.problems]);
	}
}

/** n8n takes a text for an expression when it starts with `=`; a picker's value lies in an object. */
function isDynamic(raw: unknown): boolean {
	if (typeof raw === 'string') return raw.startsWith('=');
	return typeof raw === 'object' && raw !== null && Object.values(raw).some(isDynamic);
}

function describe(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (value !== null && typeof value === 'object') return 'an object';
	return `“${String(value).slice(0, 60)}”`;
}
