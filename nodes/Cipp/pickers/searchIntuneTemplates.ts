import { listPicker } from './listPicker';

/** Lists CIPP's templates of policies, with their families. */
export const searchIntuneTemplates = listPicker({
	endpoint: 'ListIntuneTemplates',
	entry: ({ GUID, Displayname, Type }) => ({
		name: `${String(Displayname)} (${String(Type)})`,
		value: String(GUID),
	}),
});
