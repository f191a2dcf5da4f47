import { until } from '../../process/until';
import { EVERY_3_S } from '../support/soon';
import type { ExampleScene } from './exampleScene';

/** One kind of thing of all tenants, read from Graph. */
export function describeNightlyGraph(scene: ExampleScene): void {
	describe('nightly-graph-list', () => {
		it('stores the rows of all tenants, each with whose it is', async () => {
			await scene.publish('nightly-graph-list', {
				'Every Night': {
					rule: {
						interval: EVERY_3_S.map((expression) => ({ field: 'cronExpression', expression })),
					},
				},
			});
			const stored = await until('the list', () => scene.sink.sentTo('inventory')[0]?.body);

			const rows = JSON.parse(stored.rows ?? '[]') as Array<Record<string, unknown>>;
			expect(rows.map(({ tenantDomain, id }) => [tenantDomain, id]).sort()).toEqual(
				['contoso.com', 'fabrikam.com', 'northwind.example'].map((domain) => [domain, domain]),
			);
			expect(scene.sink.sentTo('chat')).toEqual([]);
		});
	});
}
