# A signed push that holds nothing to read.
=== push POST
content-type: application/json
fdx-signature: cbdAa0lLDSy8UzfCeLsmslaNhd1QM+2McBNn6+PILug=

{
 "ping": true
}

=== told
verified
acknowledged 200
fault MALFORMED: reply not understood: neither output nor trackResults
