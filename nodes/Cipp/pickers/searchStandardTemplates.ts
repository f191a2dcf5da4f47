import { listPicker } from './listPicker';

/** Lists CIPP's templates of standards. */
export const searchStandardTemplates = listPicker({
	endpoint: 'listStandardTemplates',
	entry: ({ GUID, templateName }) => ({
		name: String(templateName),
		value: String(GUID),
	}),
});
