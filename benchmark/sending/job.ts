import type { INodeParameters } from 'n8n-workflow';

import type { CippAddress } from '../cipp/messages';

/** The ways in which the same users are sent to CIPP. */
export const VARIANTS = {
	queueAgain: 'Offboard User, Queue Again',
	defaults: 'Offboard User, defaults',
	bareLoop: 'Bare loop of the HTTP helper',
	httpRequest: 'HTTP Request node',
	declarative: 'Declarative definition',
} as const;

export type Variant = keyof typeof VARIANTS;

/** Far below what a real CIPP takes, so that the work of the node shows. */
export const LATENCY_MS = 20;

/** Items sent before a measurement: enough for the compiler to have seen everything. */
export const WARM_UP = 200;

/** What one process is to measure. */
export interface SendingJob {
	variant: Variant;
	items: number;
	/** Items that are sent before, so that the code is compiled when the measurement starts. */
	warmUp: number;
	/** Parameters of Offboard User that differ from those of the variant. */
	parameters?: INodeParameters;
	address: CippAddress;
	tenant: string;
	/** Collects garbage again and again to see what is in use; that costs time. */
	watchHeap?: boolean;
	/** Folder of an n8n whose HTTP Request node is to be used; only for that variant. */
	n8nFolder?: string;
}

/** What one process measured. */
export interface SendingCost {
	wallMs: number;
	/** User and system time of the process. */
	cpuMs: number;
	/** Highest resident set of the process, its start included, in bytes. */
	peakBytes: number;
	/** The most of the heap that was in use at a time, beyond what was before; when it was watched. */
	mostInUseBytes?: number;
	/** What the run holds on to at its end (input, output and n8n's record of the run), in bytes. */
	heldBytes: number;
}

/** What the measuring process says. */
export type SendingMessage = { ready: true } | { cost: SendingCost } | { error: string };

/**
 * @param tenant default domain; a simulated tenant made in bulk has users of these names
 * @returns so many different leavers of one tenant
 */
export function leavers(count: number, tenant: string): Array<{ tenant: string; upn: string }> {
	return Array.from({ length: count }, (_, index) => ({
		tenant,
		upn: `user${index + 1}@${tenant}`,
	}));
}
