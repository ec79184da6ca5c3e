#!/usr/bin/env bash
# Run by our workflow, where no package runs: commits what a build has added to content/, as `new.patch` has it, and pushes it.
# Says in GITHUB_OUTPUT whether the branch now stands as it was built. MESSAGE is the commit's.
set -euo pipefail

if [ ! -s new.patch ]; then
  echo 'stands=yes' >> "$GITHUB_OUTPUT"
  exit 0
fi
git apply --index --include='content/*' new.patch
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git commit --quiet --message "$MESSAGE"
# A push by this token starts no workflow.
if git push origin "HEAD:$GITHUB_REF_NAME"; then
  echo 'stands=yes' >> "$GITHUB_OUTPUT"
elif git fetch --quiet origin "$GITHUB_REF_NAME" && [ "$(git rev-parse FETCH_HEAD)" = "$(git rev-parse HEAD~1)" ]; then
  # A run that began now would end here, too.
  echo "::error::GitHub did not take the commit; the lines above say why. If $GITHUB_REF_NAME is protected, let GitHub Actions push to it: Settings → Rules." |
    tee -a "$GITHUB_STEP_SUMMARY"
  exit 1
else
  # Someone has pushed since this run began. Ids are given anew from what stands there now.
  workflow=${GITHUB_WORKFLOW_REF%@*}
  gh workflow run "${workflow##*/}" --ref "$GITHUB_REF_NAME"
  echo 'Someone has pushed meanwhile: a run that begins now builds what stands there, with these papers.' >> "$GITHUB_STEP_SUMMARY"
fi
