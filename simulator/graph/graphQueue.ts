/** The gathering of what all tenants answer to a question. */
export interface GraphQueue {
	id: string;
	/** When all tenants were asked, by the simulator's clock. */
	readyAt: number;
	/** As CIPP's queue shows it; absent for other lists than those of Graph. */
	shown?: { name: string; reference: string; tasks: Array<{ tenant: string; isFailed: boolean }> };
}
