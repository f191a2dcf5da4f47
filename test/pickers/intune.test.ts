import type { INodeParameters } from 'n8n-workflow';

import { INTUNE_ID } from '../../simulator/directory/intune';
import { INTUNE_TEMPLATE_ID } from '../../simulator/endpoints/tables/intuneTemplate';
import type { CippTest } from '../support/cipp';
import { startCippTest } from '../support/cipp';
import type { PickerName } from '../support/pickers';
import { fillPicker } from '../support/pickers';
import { besidesTenants } from '../support/requests';

let t: CippTest;
beforeEach(async () => {
	t = await startCippTest({ runMode: 'manual' });
});
afterEach(async () => await t.close());

const FABRIKAM = { tenantDomain: 'fabrikam.com' };

const OF_A_TENANT: Array<[PickerName, RegExp, string]> = [
	['searchManagedDevices', /^LT-0123 \(5CG123, \S+@fabrikam\.com\)$/, INTUNE_ID.laptop],
	['searchAutopilotDevices', /^5CG123 \(EliteBook\)$/, INTUNE_ID.autopilotDevice],
	['searchApps', /^Company Portal \(/, INTUNE_ID.portal],
	['searchIntunePolicies', /^Baseline \(Settings Catalog\)$/, INTUNE_ID.baseline],
	['searchIntuneScripts', /^Set wallpaper \(Windows\)$/, INTUNE_ID.wallpaper],
];

it.each(OF_A_TENANT)('%s lists what the chosen tenant has', async (picker, name, value) => {
	const { results } = await fillPicker(t, picker, FABRIKAM);

	expect(results).toEqual([{ name: expect.stringMatching(name) as string, value }]);
	expect(besidesTenants(t.cipp).map(({ query }) => query.tenantFilter)).toEqual(['fabrikam.com']);
});

it.each(OF_A_TENANT.map(([picker]) => picker))('%s asks for a tenant first', async (picker) => {
	await expect(fillPicker(t, picker, {} as INodeParameters)).rejects.toThrow(
		/Choose a tenant first/,
	);
});

it('lists templates of policies and queued apps of all tenants', async () => {
	const templates = await fillPicker(t, 'searchIntuneTemplates', {});
	const queued = await fillPicker(t, 'searchQueuedApps', {}, 'fabrikam');

	expect(templates.results).toContainEqual({
		name: 'BitLocker template (Catalog)',
		value: INTUNE_TEMPLATE_ID.bitLocker,
	});
	expect(queued.results.map(({ name }) => name)).toEqual(['Datto RMM (fabrikam.com)']);
});

it('leaves out the rows that stand for scripts which could not be read', async () => {
	t.cipp.fault({
		endpoint: 'ListIntuneScript',
		json: [
			{ displayName: 'Insufficient privileges', scriptType: 'Linux' },
			{ id: INTUNE_ID.wallpaper, displayName: 'Set wallpaper', scriptType: 'Windows' },
		],
	});
	const { results } = await fillPicker(t, 'searchIntuneScripts', FABRIKAM);

	expect(results.map(({ value }) => value)).toEqual([INTUNE_ID.wallpaper]);
});
