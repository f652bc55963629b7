fault-no-reference-cases = There are no reference cases in { $folder }: no file whose name ends in .json. Give the folder that holds them.
fault-unreadable-cases = { $file } is no file of reference cases that can be read here: it must be JSON with the schema refcase/2. Repair it, or take it out of the folder.
fault-no-reference-data = The answers that the reference case was computed on are missing: { $file }. Put the file back into the folder of the cases.
verify-differs = { $case }: { $path } is { $ours } here and { $theirs } in the reference (allowed: relative { $rel }, absolute { $abs }).
verify-refused = { $case }: { $path } is { $theirs } in the reference, but is refused here ({ $ours }).
verify-not-computed = { $case }: { $path } is { $theirs } in the reference and should be compared, but was not computed here.
verify-crashed = { $case }: { $path } is { $theirs } in the reference; computing it here broke off ({ $ours }).
verify-procedure = { $family }, { $procedure }: { NUM($n) } { $n ->
    [one] case
   *[other] cases
  }, { NUM($numbers) } numbers compared.
verify-compared = { "    " }compared: { $path }
verify-not-compared = { "    " }not compared: { $path }
verify-nothing-to-compare = Not covered, { NUM($n) }: { $procedure }. The reference holds no number that is computed here.
verify-not-built = Not covered, { NUM($n) }: { $procedure }. This procedure is not computed here.
