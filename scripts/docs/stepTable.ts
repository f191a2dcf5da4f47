import type { Step } from '../../nodes/Cipp/offboarding/order/steps';
import { table } from './markdown';

/**
 * The steps of Offboard User, for the documentation.
 *
 * @param steps the steps in the order of the panel
 */
export function stepTable(steps: Step[]): string {
	const rows = steps.map(({ displayName, wireName, description, remark = '' }) => [
		displayName,
		`\`${wireName}\``,
		`${imperative(description)} ${remark}`.trim(),
	]);
	return table(['Step', 'Parameter', 'What it does'], rows);
}

/** Descriptions of switches begin with "Whether to", as n8n asks for. */
function imperative(description: string): string {
	const text = description.replace(/^Whether to /, '');
	const whole = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
	return /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
