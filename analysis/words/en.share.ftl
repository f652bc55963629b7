# What a partner reads
share-title-answer = The answer
share-title-quadrants = Four kinds of customers
share-title-organisation = Your organisation beside the others
share-title-striking = What stands out
share-title-reading = How to read this

share-own = Your organisation
share-others = The other organisations together
share-nothing = Here nothing can be shown without giving small groups away.

share-link = { $direction ->
    [up] Whoever scores higher on “{ $x }” tends to score higher on “{ $y }” too: the link is { $size ->
        [negligible] hardly there
        [small] weak
        [medium] moderately strong
       *[large] strong
      }.
    [down] Whoever scores higher on “{ $x }” tends to score lower on “{ $y }”: the link is { $size ->
        [negligible] hardly there
        [small] weak
        [medium] moderately strong
       *[large] strong
      }.
   *[open] Whether “{ $x }” and “{ $y }” go together, these answers leave open.
  } (Spearman's ρ { DEC($value) }, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }, about { NUM($n) } people.)
share-link-bare = { $direction ->
    [up] Whoever scores higher on “{ $x }” tends to score higher on “{ $y }” too: the link is { $size ->
        [negligible] hardly there
        [small] weak
        [medium] moderately strong
       *[large] strong
      }.
    [down] Whoever scores higher on “{ $x }” tends to score lower on “{ $y }”: the link is { $size ->
        [negligible] hardly there
        [small] weak
        [medium] moderately strong
       *[large] strong
      }.
   *[open] Whether “{ $x }” and “{ $y }” go together, these answers leave open.
  } (Spearman's ρ { DEC($value) }, about { NUM($n) } people: too few for an interval.)
share-quadrants = The largest kind is “{ $largest }”: { PERCENT($share) } of about { NUM($n) } people.
share-needs = { $differs ->
    [yes] On “{ $y }” people in “{ $highest }” score higher on average ({ DEC($high) }) than people in “{ $lowest }” ({ DEC($low) }).
   *[no] On “{ $y }” the four kinds score much alike: from { DEC($low) } on average (“{ $lowest }”) to { DEC($high) } (“{ $highest }”), and that may be chance.
  }
share-difference = { $direction ->
    [up] Your customers score higher on “{ $y }” on average than those of the other organisations
    [down] Your customers score lower on “{ $y }” on average than those of the other organisations
   *[open] On “{ $y }” your customers may score higher or lower than those of the other organisations
  } (difference { DEC($value) }, { PERCENT($level) } interval { DEC($low) } to { DEC($high) }).
share-difference-bare = { $direction ->
    [up] Your customers score higher on “{ $y }” on average than those of the other organisations
    [down] Your customers score lower on “{ $y }” on average than those of the other organisations
   *[open] On “{ $y }” your customers may score higher or lower than those of the other organisations
  } (difference { DEC($value) }; too few people for an interval).
share-links = { $apart ->
    [up] The link between “{ $x }” and “{ $y }” is ρ { DEC($own) } with you and { DEC($others) } elsewhere: with you, higher on the one goes more often with higher on the other.
    [down] The link between “{ $x }” and “{ $y }” is ρ { DEC($own) } with you and { DEC($others) } elsewhere: with you, higher on the one goes less often with higher on the other.
   *[open] The link between “{ $x }” and “{ $y }” is ρ { DEC($own) } with you and { DEC($others) } elsewhere; that difference may be chance.
  }

share-striking-none = In what is shown here your customers differ no more from those of the other organisations than chance can bring about.
share-striking-outcome = { $way ->
    [up] Your customers score higher on “{ $y }” than those of the other organisations.
   *[down] Your customers score lower on “{ $y }” than those of the other organisations.
  }
share-striking-link = { $way ->
    [up] Among your customers higher on “{ $x }” goes more often with higher on “{ $y }” than elsewhere.
   *[down] Among your customers higher on “{ $x }” goes less often with higher on “{ $y }” than elsewhere.
  }
share-striking-kind = { $way ->
    [up] “{ $kind }” is more common among your customers ({ PERCENT($own) }) than elsewhere ({ PERCENT($others) }).
   *[down] “{ $kind }” is less common among your customers ({ PERCENT($own) }) than elsewhere ({ PERCENT($others) }).
  }

share-table-answer = The numbers behind the curve
share-table-quadrants = The four kinds in numbers
share-table-organisation = Both sides in numbers
share-table-quadrants-beside = The four kinds on both sides

share-method-answer = The points are means of people with about equal scores, with their intervals; a point without a line rests on fewer than { NUM($least) } people. Spearman's ρ runs from −1 to 1; 0 is no link. Counts are rounded to the nearest five.
share-method-quadrants = People are split in four by how much they search for information and by whether they decide alone. Percentages come from rounded counts, so they need not add up to 100.
share-method-organisation = The others are taken together, so that no single one can be told. Where intervals overlap, a difference may be chance; this is no ranking.

share-reading-link = A link tells that two things occur together, not that one brings about the other. It rests on what people said about one contact at one moment.
share-reading-range = An interval tells how far the number could be off by chance alone. The fewer people, the wider it is.
share-left-out = What rests on fewer than ten people is not here, nor what would give such a group away by subtraction. All numbers are rounded.
