import type { INodeProperties } from 'n8n-workflow';

/**
 * Fields that the form shows only under a condition, and that keep what they hold all the same.
 *
 * n8n drops the value of a field that does not show, so a step that somebody asked for would be left
 * out without a word. Where a workflow is saved or run, though, n8n shows every field that depends on
 * an expression (`displayParameter`), and only its editor works the expression out
 * (`shouldDisplayNodeParameter`). So the fields depend on a hidden parameter that is one.
 *
 * @param control name of the hidden parameter
 * @param condition JavaScript of an n8n expression; it should hold as long as a field holds something
 * @param fields the fields, which stand at the top level
 */
export function shownWhen(
	control: string,
	condition: string,
	fields: INodeProperties[],
): INodeProperties[] {
	return [
		{
			displayName: 'Shown',
			name: control,
			type: 'hidden',
			default: `={{ Boolean(${condition}) }}`,
		},
		...fields.map((field) => ({ ...field, displayOptions: { show: { [control]: [true] } } })),
	];
}
