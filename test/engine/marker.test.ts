import type { IExecuteFunctions } from 'n8n-workflow';

import { markerSource } from '../../nodes/Cipp/engine/marker';
import { MARKER } from '../support/requests';

interface Place {
	instance: string;
	workflow: string;
	execution: string;
	node: string;
	run: number;
}

const HERE: Place = { instance: 'i', workflow: 'w', execution: '231', node: 'n', run: 0 };

/** A marker as it would be made at this place. */
function markerAt(place: Partial<Place>, index = 0, subject = 'contoso.com/jane@contoso.com') {
	const { instance, workflow, execution, node, run } = { ...HERE, ...place };
	const context = {
		getInstanceId: () => instance,
		getWorkflow: () => ({ id: workflow }),
		getExecutionId: () => execution,
		getNode: () => ({ id: node }),
		getWorkflowDataProxy: () => ({ $runIndex: run }),
	};
	return markerSource(context as unknown as IExecuteFunctions)(index, subject);
}

it('is the same for the same item at the same place, whenever it is made', () => {
	expect(markerAt({})).toBe(markerAt({}));
	expect(markerAt({}, 0, 'Contoso.com/Jane@contoso.com')).toBe(markerAt({}));
});

it('has the form of a UUID, which PowerShell does not take for a date or a number', () => {
	for (let index = 0; index < 50; index++) {
		expect(markerAt({}, index)).toMatch(MARKER);
		expect(Date.parse(markerAt({}, index))).toBeNaN();
	}
});

it('differs with everything that makes it another one', () => {
	const markers = [
		markerAt({}),
		markerAt({}, 1),
		markerAt({}, 0, 'contoso.com/john@contoso.com'),
		markerAt({}, 0, 'fabrikam.com/jane@contoso.com'),
		markerAt({ instance: 'other' }),
		markerAt({ workflow: 'other' }),
		markerAt({ execution: '232' }),
		markerAt({ node: 'other' }),
		markerAt({ run: 1 }),
	];

	expect(new Set(markers).size).toBe(markers.length);
});

it('is by chance where there is no execution that a later try could share', () => {
	expect(markerAt({ execution: '' })).not.toBe(markerAt({ execution: '' }));
});
