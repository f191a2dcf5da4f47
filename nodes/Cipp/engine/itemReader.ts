import type { IExecuteFunctions } from 'n8n-workflow';

import { invisibleIn, withoutInvisibleEnds } from './invisible';
import { described, isNoText, isNoValue } from './noValue';
import { asSwitch, chosenName, isDynamic } from './rawValue';
import { Remarks } from './remarks';

/**
 * Reads the parameters of one input item and collects what is wrong with them, so that a user
 * sees every problem of an item at once.
 */
export class ItemReader extends Remarks {
	private readonly failed = new Set<string>();

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
	) {
		super();
	}

	/** The workflow's time zone, an IANA name. */
	get timezone(): string {
		return this.context.getTimezone();
	}

	/**
	 * True when an AI agent runs the node. An agent of n8n calls its tools itself or has the engine run
	 * them as nodes; only the type of the node is the same in both.
	 */
	get isTool(): boolean {
		return this.context.getNode().type.endsWith('Tool');
	}

	/** The version of the node in the workflow, which decides on some defaults. */
	get typeVersion(): number {
		return this.context.getNode().typeVersion;
	}

	/**
	 * @returns the parameter with its expressions resolved, `undefined` when it has no value.
	 * An expression that fails is noted as a problem of this item, once.
	 */
	value(name: string, displayName: string): unknown {
		if (this.fixed.has(name)) return this.fixed.get(name);
		if (this.failed.has(name)) return undefined;
		try {
			const value =
				this.context.getNodeParameter(name, this.index, null, { extractValue: true }) ?? undefined;
			// A list or an object is handed out anew for each item, which may change it.
			if (typeof value !== 'object' && !this.holdsExpression(name)) this.fixed.set(name, value);
			return value;
		} catch (error) {
			this.failed.add(name);
			this.note(
				`“${displayName}” cannot be worked out: ${(error as Error).message}. Correct its expression.`,
			);
			return undefined;
		}
	}

	/**
	 * @param part `whole` asks for an expression that gives the whole value, not one in a part of it
	 * @returns true when the parameter was worked out for this very item
	 */
	isExpression(name: string, part: 'any' | 'whole' = 'any'): boolean {
		// What has no expression is fixed once it has been read.
		if (this.fixed.has(name) || this.failed.has(name)) return false;
		return part === 'any' ? this.holdsExpression(name) : typeof this.raw(name) === 'string';
	}

	/**
	 * Warns of a parameter that is left out because its expression gives nothing: n8n makes that of a
	 * misspelt field, and of some expressions that fail. What was left empty by hand is meant so.
	 *
	 * @param value what reading the parameter gave
	 * @returns true when it holds an expression
	 */
	warnOfMissing(name: string, displayName: string, value: unknown): boolean {
		if (!this.isExpression(name)) return false;
		const given = Array.isArray(value) ? 'an empty list' : described(value);
		this.warn(`“${displayName}” is left out, because its expression gives ${given}.`);
		return true;
	}

	private holdsExpression(name: string): boolean {
		return isDynamic(this.raw(name));
	}

	private raw(name: string): unknown {
		return this.context.getNodeParameter(name, this.index, null, { rawExpressions: true });
	}

	/**
	 * @returns the parameter as a text that names something, without white space and invisible
	 * characters at its ends; empty when it has no value. Invisible characters inside are a problem.
	 */
	text(name: string, displayName: string): string {
		return this.clean(this.plainText(name, displayName) ?? '', displayName);
	}

	/**
	 * @param warnOfEmpty true when an expression that gives an empty text is worth a warning too
	 * @returns the parameter as a text that people read, trimmed; empty when it has no value
	 */
	freeText(name: string, displayName: string, warnOfEmpty = false): string {
		const text = this.plainText(name, displayName, true);
		if (text === undefined) return '';
		const isEmpty = withoutInvisibleEnds(text).text === '';
		if (isEmpty && warnOfEmpty) this.warnOfMissing(name, displayName, text);
		return isEmpty ? '' : text.trim();
	}

	/** Takes away what copying leaves at the ends of a text that names something, and says so. */
	clean(raw: string, displayName: string): string {
		const { text, removed } = withoutInvisibleEnds(raw);
		const inside = invisibleIn(text);
		if (inside !== undefined) {
			this.note(
				`“${displayName}” is “${text.slice(0, 80)}”, which holds a character that cannot be seen: ${inside}. Type it in anew.`,
			);
			return '';
		}
		if (removed.length > 0 && text !== '') {
			this.warn(
				`“${displayName}” came with characters that cannot be seen: ${removed.join(', ')}. They were removed, and ${text.slice(0, 80)} is used.`,
			);
		}
		return text;
	}

	/** Undefined when it has no value or cannot be used; what there is to say of that is said then. */
	private plainText(
		name: string,
		displayName: string,
		emptyListIsNone = false,
	): string | undefined {
		const value = this.value(name, displayName);
		if (isNoValue(value) && (emptyListIsNone || !Array.isArray(value))) {
			const isExpression = this.warnOfMissing(name, displayName, value);
			if (!isExpression && typeof value === 'string') {
				this.note(`“${displayName}” is ${described(value)}, which is no text. Enter another one.`);
			}
			return undefined;
		}
		const isText = typeof value === 'string' || typeof value === 'number';
		if (isText && !isNoText(value)) return String(value);
		this.note(`“${displayName}” must be a text. Its expression gives ${described(value)}.`);
		return undefined;
	}

	/**
	 * The name under which the value of a picker was chosen from its list, as in “Jane Doe
	 * (jane.doe@contoso.com)”. n8n keeps the entry beside the value; it counts only while it names the
	 * very value that is used.
	 *
	 * @returns the name without what stands in brackets; empty when the value came in another way
	 */
	pickedName(name: string): string {
		return chosenName(this.raw(name));
	}

	/** As `text` or `freeText`, and notes a problem when it is empty. */
	requiredText(name: string, displayName: string, kind: 'text' | 'freeText' = 'text'): string {
		const before = this.problemCount;
		const text = this[kind](name, displayName);
		if (!text && this.problemCount === before) this.note(`“${displayName}” is empty. Fill it in.`);
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
			if (this.isExpression(name)) {
				const kept = fallback ? 'on' : 'off';
				this.warn(`“${displayName}” is ${kept}, because its expression gives nothing.`);
			}
			return fallback;
		}
		const state = asSwitch(value);
		if (state !== undefined) return state;
		this.note(`“${displayName}” must be true or false. Its expression gives ${described(value)}.`);
		return false;
	}
}
