#!/usr/bin/env bash
# Run by our workflow, where no package runs: makes a pull request of `new.patch`, the digest of an issue, with `report.md`
# as its comment; or says in the issue why there is none. NUMBER is the issue's. Nothing else of it is known here.
set -euo pipefail

if [ ! -s new.patch ]; then
  gh issue comment "$NUMBER" --body-file report.md
  exit 0
fi
branch="digest-$NUMBER"
git switch --quiet --create "$branch"
git apply --index --include='content/digests/*' new.patch
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git commit --quiet --message "Add the digest of issue $NUMBER"
git push origin "$branch"
gh pr create --head "$branch" --title "Add the digest of issue $NUMBER" --body "Closes #$NUMBER"
gh pr comment "$branch" --body-file report.md
