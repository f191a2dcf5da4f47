import { resources } from '../../nodes/Cipp/resources';
import { GONE, operationAt } from '../../scripts/docs/comingFrom';
import { OTHER_ACTIONS } from '../../scripts/docs/otherActions';

const actions = Object.values(OTHER_ACTIONS).flatMap((group) => Object.entries(group));

describe('coming from another CIPP node', () => {
	it('has all 131 actions, each once', () => {
		expect(actions).toHaveLength(131);
		expect(new Set(actions.map(([name]) => name)).size).toBe(131);
	});

	it.each(actions)('has %s: an operation which asks its endpoint', (name, [endpoint, ...here]) => {
		expect(here).not.toHaveLength(0);
		for (const path of here) {
			const [, operation] = operationAt(path, resources);
			const asked = operation.endpoints.map((request) => request.endpoint);
			if (!(name in GONE)) expect(asked).toContain(endpoint);
		}
	});
});
