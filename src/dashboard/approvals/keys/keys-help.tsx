import { words } from '../../words/en.ts';
import { Dialog } from './dialog.tsx';
import { singleKeys } from './single-keys.ts';

/** Which key does what. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { keys } = words.approvals;
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl class="keys">
        {keys.list.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name, index) => (
                <span key={name}>
                  {index > 0 && ' '}
                  <kbd>{name}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="override">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={({ currentTarget }) => {
            singleKeys.value = currentTarget.checked;
          }}
        />
        {keys.single}
      </label>
      <div class="dialog-end">
        <button type="button" onClick={onClose}>
          {keys.close}
        </button>
      </div>
    </Dialog>
  );
}
