import type { OperationContext } from '../../engine/operation';
import type { Progress } from './progress';

/** Of fewer users nobody needs to be told how many are still to come. */
const FEWEST_TOLD = 5;

/**
 * @param all how many offboardings are waited for
 * @returns a function that tells whoever watches the run how many have not ended
 */
export function tellOpen(all: number, { say }: OperationContext): (open: number) => void {
	return (open) => {
		if (open > 0 && all >= FEWEST_TOLD) say(`${open} of ${all} offboardings have not ended yet.`);
	};
}

/**
 * Says, when the execution was stopped while it waited, what goes on in CIPP and what was not sent:
 * n8n drops the output of the node then.
 */
export function tellOfStop(progress: Progress[], { patience, say }: OperationContext): void {
	if (!patience.stopped()) return;
	const open = progress.filter(({ params, summary }) => params.wait && !summary).length;
	const undeleted = progress.filter(({ params, deletion }) => params.deleteLast && !deletion);
	const names = undeleted.map(({ params }) => params.userPrincipalName).join(', ');
	const texts = [
		...(open > 0 ? [`CIPP goes on with ${open} offboardings; look with Offboarding > Wait`] : []),
		...(names ? [`Delete User was not sent for: ${names}`] : []),
	];
	if (texts.length > 0) say(`The execution was stopped while it waited. ${texts.join('. ')}.`);
}
