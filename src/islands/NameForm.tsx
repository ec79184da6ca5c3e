/** A field for one name and a button, which empties it. */
export function NameForm(props: { label: string; action: string; onName: (name: string) => void }) {
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    props.onName(String(new FormData(event.currentTarget).get('name')));
    event.currentTarget.reset();
  };
  return (
    <form class="row" onSubmit={submit}>
      <label>
        {props.label} <input class="control" name="name" required maxLength={60} />
      </label>
      <button type="submit" class="control">
        {props.action}
      </button>
    </form>
  );
}
