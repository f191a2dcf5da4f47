import type { SendParams } from './params';

/**
 * What an AI agent asks for and may not do. It reads; whatever changes something is refused unless
 * whoever built the workflow has allowed it.
 *
 * @returns problems, in sentences that the model reads too
 */
export function beyondAgent({ agent, reads, endpoint, allTenants }: SendParams): string[] {
	if (!agent.isAgent || reads) return [];
	if (!agent.mayChange) {
		return [
			`${endpoint} changes something, or may do so, and an AI agent may only read here. Whoever builds the workflow can turn on Allow Agent Changes under Options.`,
		];
	}
	return allTenants && agent.choosesAllTenants
		? [
				'An AI agent may not choose All Tenants for a change. Set it in the node, without an expression.',
			]
		: [];
}
