"""Words too common to search for alone; indexed all the same, so that phrases keep them.

Own lists, of articles, prepositions, conjunctions, pronouns and auxiliaries, folded.
"""

FRENCH = """
    a ai au aux avec avait avoir c ce ces cet cette d dans de des du elle elles en est et etaient etait ete etre eu il
    ils j je l la le les leur leurs lui m mais me meme mes moi mon n ne nos notre nous on ont ou par pas pour qu que
    qui s sa se sera ses si son sont sur t ta te tes toi ton tu un une vos votre vous y dont afin ainsi lors selon
    entre vers sous sans cela ceci
"""
ENGLISH = """
    a an and are as at be been but by can did do does for from had has have he her his i if in into is it its may me
    my no not of on or our s shall she so such t than that the their them then there these they this those to us was
    we were what when which who will with would you your about also
"""
ARABIC = """
    في من الي علي عن ان انه انها التي الذي الذين هذا هذه ذلك تلك هو هي هم كان كانت قد ما لا لم لن او ثم بين مع بعد
    قبل كل كما حيث حتي اذا بان وقد وهو وهي وان وفي ومن ولا وما منها منه فيها فيه عليه عليها به بها له لها لهم ايضا
    وذلك خلال عند يا اي
"""
STOP_WORDS = frozenset((FRENCH + ENGLISH + ARABIC).split())
