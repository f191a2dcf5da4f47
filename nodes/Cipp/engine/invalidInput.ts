/**
 * Parameters of one item that cannot be used. Carries every problem of the item, each a sentence
 * that names the field by its display name and says what to do. Nothing was sent for this item.
 */
export class InvalidInput extends Error {
	constructor(readonly problems: string[]) {
		super(problems.join(' '));
		this.name = 'InvalidInput';
	}
}
