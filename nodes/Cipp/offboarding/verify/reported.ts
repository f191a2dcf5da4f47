import type { Detail, DetailStatus, StepName } from '../results';

/** The worst that was said of a step counts. */
const RANKED: DetailStatus[] = ['failure', 'warning', 'pending', 'success', 'skipped', 'info'];

/** @returns what the lines of CIPP come to for a step; `unknown` where none decides */
export function reportedOf(step: StepName, details: Detail[]): DetailStatus {
	const own = details.filter((detail) => detail.step === step).map(({ status }) => status);
	return RANKED.find((status) => own.includes(status)) ?? 'unknown';
}
